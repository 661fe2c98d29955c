import { Migration } from '@mikro-orm/migrations'

/** The words of a claim have its external reference in them, and those of its lines. */
export class Migration20261128SearchReferences extends Migration {
  override up(): void {
    this.addSql(functions)
    this.addSql(triggers)
    this.addSql(`select samop_texts_anew()`)
  }
}

const texts = `select c.id, encode(convert_to(lower(concat_ws(' ', '', c.number, c.title, p.name, c.external_reference,
      (select string_agg(distinct concat_ws(' ', l.supplier, l.invoice_number, l.external_reference), ' ') from claim_line l where l.claim_id = c.id))), 'UTF8'), 'escape')
    from claim c join partner p on p.id = c.partner_id where c.submitted_at is not null`

const functions = `
create or replace function samop_texts() returns table (claim_id uuid, text text) stable language sql as $$ ${texts} $$;

-- Of one claim: a condition on samop_texts() would come after the words of all, for a function that keeps its path is not looked into.
create or replace function samop_keep_text(of_claim uuid) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  side text := current_setting('samop.side', true);
begin
  perform set_config('samop.side', 'SYSTEM', true);
  delete from claim_text t where t.claim_id = of_claim and not exists (select from claim c where c.id = of_claim and c.submitted_at is not null);
  insert into claim_text (claim_id, text) ${texts} and c.id = of_claim
    on conflict (claim_id) do update set text = excluded.text where claim_text.text <> excluded.text;
  perform set_config('samop.side', coalesce(side, ''), true);
end $$;
`

const triggers = `
drop trigger samop_claim_text on claim;
drop trigger samop_line_text on claim_line;
create trigger samop_claim_text after insert or update of title, external_reference, submitted_at on claim for each row execute function samop_claim_text();
create trigger samop_line_text after insert or update of supplier, invoice_number, external_reference or delete on claim_line for each row execute function samop_line_text();
`

import { Migration } from '@mikro-orm/migrations'

/** The vendor finds words in all claims by an index of three letters in a row. */
export class Migration20261128Search extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists pg_trgm with schema public`)
    this.addSql(tables)
    this.addSql(functions)
    this.addSql(triggers)
    this.addSql(`select samop_texts_anew()`)
  }
}

const tables = `
create table "claim_text" ("claim_id" uuid not null, "text" text not null, primary key ("claim_id"));
alter table "claim_text" enable row level security;
alter table "claim_text" force row level security;
create policy "samop_sees" on "claim_text" using (true) with check (true);
create index samop_text_letters on claim_text using gin (text gin_trgm_ops);
`

/*
 * They run as the owner of the tables, for the serving role has no right to this one: a condition of row-level security would
 * come before any look into the index. The owner is held to the policies of the other tables, so the side is set and set back.
 */
const functions = `
create function samop_texts() returns table (claim_id uuid, text text) stable language sql as $$
  select c.id, concat_ws(' ', '', c.number, c.title, p.name,
      (select string_agg(distinct concat_ws(' ', l.supplier, l.invoice_number), ' ') from claim_line l where l.claim_id = c.id))
    from claim c join partner p on p.id = c.partner_id where c.submitted_at is not null $$;

create function samop_keep_text(of_claim uuid) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  side text := current_setting('samop.side', true);
begin
  perform set_config('samop.side', 'SYSTEM', true);
  delete from claim_text t where t.claim_id = of_claim and not exists (select from claim c where c.id = of_claim and c.submitted_at is not null);
  insert into claim_text select * from samop_texts() t where t.claim_id = of_claim
    on conflict (claim_id) do update set text = excluded.text where claim_text.text <> excluded.text;
  perform set_config('samop.side', coalesce(side, ''), true);
end $$;

create function samop_claim_text() returns trigger language plpgsql as $$
begin
  if new.submitted_at is not null or tg_op = 'UPDATE' and old.submitted_at is not null then
    perform samop_keep_text(new.id);
  end if;
  return null;
end $$;

create function samop_line_text() returns trigger language plpgsql as $$
begin
  if exists (select from claim c where c.id = coalesce(new.claim_id, old.claim_id) and c.submitted_at is not null) then
    perform samop_keep_text(coalesce(new.claim_id, old.claim_id));
  end if;
  return null;
end $$;

-- The submitted claims that have every pattern, for the vendor alone; in no order, and no more than so many.
create function samop_find_claims(patterns text[], most int) returns setof uuid stable language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as $$
begin
  if coalesce(current_setting('samop.side', true), '') not in ('VENDOR', 'SYSTEM') then
    return;
  end if;
  return query execute (select format('select claim_id from claim_text where %s limit %s', string_agg(format('text ilike %L', pattern), ' and '), most)
    from unnest(patterns) pattern);
end $$;

-- Makes the words of every claim anew. Answers how many were wrong.
create function samop_texts_anew() returns int language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  side text := current_setting('samop.side', true);
  wrong int;
begin
  perform set_config('samop.side', 'SYSTEM', true), set_config('statement_timeout', '0', true);
  lock table claim_text in share row exclusive mode;
  select count(*) into wrong from (select count(*) from (select * from samop_texts() union all select * from claim_text) x group by x having count(*) <> 2) d;
  if wrong > 0 then
    delete from claim_text;
    insert into claim_text select * from samop_texts();
  end if;
  perform set_config('samop.side', coalesce(side, ''), true);
  return wrong;
end $$;
revoke execute on function samop_texts_anew() from public;
grant execute on function samop_texts_anew() to samop_app;
`

const triggers = `
create trigger samop_claim_text after insert or update of title, submitted_at on claim for each row execute function samop_claim_text();
create trigger samop_line_text after insert or update of supplier, invoice_number or delete on claim_line for each row execute function samop_line_text();
`

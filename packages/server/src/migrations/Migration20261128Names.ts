import { Migration } from '@mikro-orm/migrations'

/** External references, and what claims are looked up by: invoice numbers, the moments of submission and decision. */
export class Migration20261128Names extends Migration {
  override up(): void {
    this.addSql(columns)
    this.addSql(indexes)
    this.addSql(functions)
  }
}

const columns = `
alter table "claim" add column "external_reference" text null;
alter table "claim_line" add column "external_reference" text null, add column "invoice_number_key" text generated always as (lower(invoice_number)) stored null;
`

const indexes = `
create index "claim_submitted_at_partner_id_index" on "claim" ("submitted_at", "partner_id");
create index "claim_decided_at_partner_id_index" on "claim" ("decided_at", "partner_id");
create unique index claim_external_reference_index on claim (external_reference, partner_id) where external_reference is not null;
create index "claim_line_invoice_number_key_partner_id_index" on "claim_line" ("invoice_number_key", "partner_id");
create unique index claim_line_external_reference_index on claim_line (external_reference, partner_id) where external_reference is not null;
`

const functions = `
-- The claim or line of the partner that has the reference: one hidden from the actor too, for a reference is given once.
-- The side is set and set back by hand, as in samop_same_invoices.
create function samop_reference_holder(of_kind text, of_partner uuid, of_reference text) returns table (holder_id uuid, holder_claim_id uuid)
  language plpgsql set search_path = public, pg_temp as $$
declare
  side text := current_setting('samop.side', true);
begin
  perform set_config('samop.side', 'SYSTEM', true);
  return query
    select c.id, c.id from claim c where of_kind = 'CLAIM' and c.partner_id = of_partner and c.external_reference = of_reference
    union all
    select l.id, l.claim_id from claim_line l where of_kind = 'LINE' and l.partner_id = of_partner and l.external_reference = of_reference;
  perform set_config('samop.side', coalesce(side, ''), true);
end $$;
`

import { Migration } from '@mikro-orm/migrations'

/** A fund's ledger and an invoice are one for the whole partner, whatever a member is limited to. */
export class Migration20261127WholePartner extends Migration {
  override up(): void {
    this.addSql(ledger)
    this.addSql(sameInvoices)
  }
}

const ledger = `
alter policy "samop_sees" on "ledger_posting" using ((select current_setting('samop.side', true)) in ('VENDOR', 'SYSTEM') or partner_id::text = (select current_setting('samop.partner', true)) and ((select current_setting('samop.programs', true)) = '' or exists (select 1 from fund where fund.id = fund_id))) with check ((select current_setting('samop.side', true)) in ('VENDOR', 'SYSTEM') or partner_id::text = (select current_setting('samop.partner', true)) and ((select current_setting('samop.programs', true)) = '' or exists (select 1 from fund where fund.id = fund_id)));
`

const sameInvoices = `
-- Other live claims of the partner with the invoice of a line: those hidden from the reader too, for an invoice is claimed once.
create function samop_same_invoices(of_claim uuid) returns table (line_id uuid, other_claim uuid) language sql stable
set samop.side = 'SYSTEM' as $$
  select l.id, o.id from claim_line l
    join claim_line m on m.partner_id = l.partner_id and m.invoice_key = l.invoice_key and m.claim_id <> l.claim_id
    join claim o on o.id = m.claim_id and o.status not in ('EDITING', 'WITHDRAWN', 'EXPIRED', 'REJECTED')
    where l.claim_id = of_claim
$$;
`

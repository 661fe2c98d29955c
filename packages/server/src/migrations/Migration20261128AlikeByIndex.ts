import { Migration } from '@mikro-orm/migrations'

/** Invoices that are alike are found by both indexes of their keys; one join over both keys read every line of the partner. */
export class Migration20261128AlikeByIndex extends Migration {
  override up(): void {
    this.addSql(`
create or replace function samop_alike_invoices(of_claim uuid) returns table (line_id uuid, mark text, same boolean, confirmed boolean,
  other_claim uuid, line_number int, supplier text, invoice_number text, invoice_date date, disputable_on date, disputable_until timestamptz)
  language plpgsql as $$
declare
  side text := current_setting('samop.side', true);
begin
  perform set_config('samop.side', 'SYSTEM', true);
  return query select l.id, samop_invoice_mark(m), coalesce(l.invoice_key = m.invoice_key, false),
      samop_invoice_mark(m) = any(l.another_than) or samop_invoice_mark(l) = any(m.another_than),
      o.id, (select count(*)::int from claim_line x where x.claim_id = m.claim_id and (x.position, x.id) <= (m.position, m.id)),
      m.supplier, m.invoice_number, m.invoice_date, d.due_on, d.due_at
    from claim_line l
    cross join lateral (
      select a.id from claim_line a where a.partner_id = l.partner_id and a.alike_key = any(array[l.alike_key, l.alike_parts_key])
      union select b.id from claim_line b where b.partner_id = l.partner_id and b.alike_parts_key = any(array[l.alike_key, l.alike_parts_key])
    ) alike
    join claim_line m on m.id = alike.id and m.claim_id <> l.claim_id
    join claim o on o.id = m.claim_id and samop_holds_invoices(o.status)
    left join deadline d on o.status = 'REJECTED' and d.subject_id = o.id and d.clock = 'DISPUTE_WINDOW' and not d.ended
    where l.claim_id = of_claim and (o.status <> 'REJECTED' or d.id is not null)
    order by l.position, l.id, m.id;
  perform set_config('samop.side', coalesce(side, ''), true);
end $$`)
  }
}

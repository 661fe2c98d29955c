import { Migration } from '@mikro-orm/migrations'
import { invoiceKeysOf, type InvoiceValues } from '@samop/shared'

/** The same invoice is the same number of the same day; what is perhaps the same is found too, and confirmed by the partner. */
export class Migration20261128Invoices extends Migration {
  override async up(): Promise<void> {
    await this.execute(columns)
    await this.execute(`select set_config('samop.side', 'SYSTEM', true)`)
    for (let after = '00000000-0000-0000-0000-000000000000'; after;) after = await this.#compareBy(after)
    await this.execute(functions)
  }

  /** Gives some lines their keys; answers the last of them, or nothing at the end. */
  async #compareBy(after: string): Promise<string> {
    const lines = (await this.execute(
      `select id, kind, supplier, invoice_number as "invoiceNumber", to_char(invoice_date, 'YYYY-MM-DD') as "invoiceDate"
        from claim_line where id > ? order by id limit 5000`,
      [after],
    )) as (InvoiceValues & { id: string })[]
    const keys = lines.map((line) => ({ id: line.id, ...invoiceKeysOf(line) }))
    await this.execute(
      `update claim_line l set invoice_key = k."invoiceKey", alike_key = k."alikeKey", alike_parts_key = k."alikePartsKey"
        from json_to_recordset(?::json) k(id uuid, "invoiceKey" text, "alikeKey" text, "alikePartsKey" text) where l.id = k.id`,
      [JSON.stringify(keys)],
    )
    return lines.at(-1)?.id ?? ''
  }
}

const columns = `
drop index "claim_line_partner_id_invoice_key_index";
alter table "claim_line" add column "alike_key" text null, add column "alike_parts_key" text null, add column "another_than" text[] not null default '{}';
create index "claim_line_partner_id_alike_key_index" on "claim_line" ("partner_id", "alike_key");
create index "claim_line_partner_id_alike_parts_key_index" on "claim_line" ("partner_id", "alike_parts_key");
`

const functions = `
drop function samop_same_invoices(uuid);

-- What a confirmation names: an invoice as it is now, not what becomes of its line.
create function samop_invoice_mark(line claim_line) returns text language sql immutable as $$
  select left(encode(sha256(convert_to(coalesce(line.invoice_key, line.id::text), 'UTF8')), 'hex'), 32)
$$;

-- Invoices in other claims of the partner that are those of the lines, or perhaps are: in claims hidden from the reader too, for an
-- invoice is claimed once. A rejected claim holds its own while it can be disputed; until when, is told.
-- The side is set and set back by hand: only a superuser may let a function carry a setting of ours.
create function samop_alike_invoices(of_claim uuid) returns table (line_id uuid, mark text, same boolean, confirmed boolean,
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
    join claim_line m on m.partner_id = l.partner_id and m.claim_id <> l.claim_id
      and (m.alike_key in (l.alike_key, l.alike_parts_key) or m.alike_parts_key in (l.alike_key, l.alike_parts_key))
    join claim o on o.id = m.claim_id and o.status not in ('EDITING', 'WITHDRAWN', 'EXPIRED')
    left join deadline d on o.status = 'REJECTED' and d.claim_id = o.id and d.clock = 'DISPUTE_WINDOW' and not d.ended
    where l.claim_id = of_claim and (o.status <> 'REJECTED' or d.id is not null)
    order by l.position, l.id, m.id;
  perform set_config('samop.side', coalesce(side, ''), true);
end $$;
`

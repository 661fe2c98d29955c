import { Migration } from '@mikro-orm/migrations'

/** The database's functions ask what a status means instead of naming statuses; `followRows` keeps the answers. */
export class Migration20261128StatusRows extends Migration {
  override up(): void {
    this.addSql(answers)
    for (const [name, from, to] of asked) {
      this.addSql(`do $$ begin
        execute replace(pg_get_functiondef('${name}'::regprocedure), ${quoted(from)}, ${quoted(to)});
      end $$`)
    }
  }
}

const answers = `
create function samop_holds_invoices(status text) returns boolean immutable parallel safe
  return status in ('SUBMITTED', 'UNDER_REVIEW', 'ACTION_REQUIRED', 'APPROVED', 'REJECTED', 'DISPUTED');
create function samop_vendors_turn(status text) returns boolean immutable parallel safe
  return status in ('SUBMITTED', 'UNDER_REVIEW', 'DISPUTED');
create function samop_edited(status text) returns boolean immutable parallel safe
  return status in ('EDITING', 'ACTION_REQUIRED');
`

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

const ofVendor = ["c.status in ('SUBMITTED', 'UNDER_REVIEW', 'DISPUTED')", 'samop_vendors_turn(c.status)'] as const
const edited = ["c.status in ('EDITING', 'ACTION_REQUIRED')", 'samop_edited(c.status)'] as const

const asked = [
  [
    'samop_alike_invoices(uuid)',
    "o.status not in ('EDITING', 'WITHDRAWN', 'EXPIRED')",
    'samop_holds_invoices(o.status)',
  ],
  ['samop_tally_claim()', ...ofVendor],
  ['samop_claim_counts()', ...ofVendor],
  ['samop_line_changes()', ...edited],
  ['samop_document_goes()', ...edited],
] as const

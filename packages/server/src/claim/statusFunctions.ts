import { type ClaimStatus, statuses, statusesOfTurn } from '@samop/shared'

const inSql = (keys: readonly ClaimStatus[]) => keys.map((key) => `'${key}'`).join(', ')

const statusesWhere = (holds: (row: (typeof statuses)[ClaimStatus]) => boolean) =>
  (Object.keys(statuses) as ClaimStatus[]).filter((key) => holds(statuses[key]))

/** A function that says whether a status is one of some. PostgreSQL puts it into a statement as the bare comparison. */
const judging = (name: string, keys: readonly ClaimStatus[]) => ({
  name,
  statements: [
    `create or replace function ${name}(status text) returns boolean immutable parallel safe return status in (${inSql(keys)})`,
  ],
})

/** What the functions and triggers of the database read of the rows of statuses. */
export const statusFunctions = [
  judging(
    'samop_holds_invoices',
    statusesWhere(({ holdsInvoice }) => holdsInvoice),
  ),
  judging('samop_vendors_turn', statusesOfTurn('VENDOR')),
  judging(
    'samop_edited',
    statusesWhere(({ edits }) => edits !== null),
  ),
]

/** The condition of an index over the claims that wait for a side. */
export const waitsFor = (side: 'PARTNER' | 'VENDOR') => `status in (${inSql(statusesOfTurn(side))})`

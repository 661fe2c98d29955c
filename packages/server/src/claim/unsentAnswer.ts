import { isDeepStrictEqual } from 'node:util'
import { claimField, claimFieldKeys, invoiceKeysOf } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import { Location } from '../access/Location.ts'
import { Activity } from '../program/Activity.ts'
import type { Change } from '../write.ts'
import type { Claim } from './Claim.ts'
import { columnOf } from './claimColumn.ts'
import { ClaimLine } from './ClaimLine.ts'
import { claimSubject } from '../history/subjects.ts'

/** The editable parts of a claim, as its tables hold them. */
export interface Submitted {
  readonly claim: {
    readonly title: string
    readonly location_id: string
    readonly activity_id: string
    readonly amount_minor: number
    /** The columns of the fields. */
    readonly [column: string]: string | number | null
  }
  readonly lines: readonly StoredLine[]
  readonly documents: readonly StoredDocument[]
}

interface StoredLine extends Readonly<Record<string, unknown>> {
  readonly id: string
  readonly external_reference?: string | null
}

interface StoredDocument {
  readonly id: string
  readonly kind?: string | null
  readonly note?: string
  readonly line_id?: string | null
}

const submittedFields = claimFieldKeys.filter((key) => claimField(key).isSubmitted)
const fieldColumns = sql.join(submittedFields.map((key) => sql.ref(columnOf(key))))

/** The present state of a claim as JSON, from the expression of its id. */
export const presentState = (id: RawBuilder<unknown>): RawBuilder<Submitted> => sql<Submitted>`json_build_object(
  'claim', (select to_json(x) from (select title, ${fieldColumns}, location_id, activity_id, amount_minor from claim
    where claim.id = ${id}) x),
  'lines', (select coalesce(json_agg(to_jsonb(l) - 'invoice_number_key' order by l.id), '[]') from claim_line l where l.claim_id = ${id}),
  'documents', (select coalesce(json_agg(d order by d.id), '[]') from document d where d.claim_id = ${id}))`

/** The present state of the claim. When a reviewer asks for action, that is what the partner submitted. */
export const submittedState = async ({ db }: Change, { id }: Claim): Promise<Submitted> => {
  const [row] = await db.rows(sql<{ state: Submitted }>`select ${presentState(sql`${id}::uuid`)} as state`)
  return row!.state
}

/**
 * Restores the claim as it was submitted. Changes after a request for action that were never sent are no answer: the
 * rejection and a later dispute are about what was submitted. Further documents stay.
 */
export const dropUnsentAnswer = async (change: Change, claim: Claim): Promise<void> => {
  const submitted = claim.beforeAnswer
  claim.beforeAnswer = null
  if (!submitted) return
  const now = await submittedState(change, claim)
  const known = new Set(submitted.documents.map(({ id }) => id))
  const documents = now.documents.filter(({ id }) => known.has(id))
  const isAsSubmitted =
    isDeepStrictEqual(now.claim, submitted.claim) &&
    isDeepStrictEqual(asStored(now.lines, submitted.lines), submitted.lines) &&
    isDeepStrictEqual(asStored(documents, submitted.documents), submitted.documents)
  if (isAsSubmitted) return
  const { em } = change
  await em.execute('delete from claim_line where claim_id = ? and not id = any(?::uuid[])', [
    claim.id,
    `{${submitted.lines.map(({ id }) => id).join(',')}}`,
  ])
  await putBack(em, 'claim_line', lineColumns, await withFreeReferences(change, claim, submitted.lines))
  // The stored rows may be older than an upgrade that changed the keys.
  for (const line of await em.find(ClaimLine, { claim }, { refresh: true })) Object.assign(line, invoiceKeysOf(line))
  await putBack(em, 'document', documentColumns, submitted.documents)
  const { title, location_id, activity_id, amount_minor } = submitted.claim
  em.assign(claim, {
    title,
    // What was submitted before a field was added does not have it.
    ...Object.fromEntries(submittedFields.map((key) => [key, submitted.claim[columnOf(key)] ?? null])),
    location: em.getReference(Location, location_id),
    activity: em.getReference(Activity, activity_id),
    amountMinor: amount_minor,
  })
  change.record(claimSubject(claim), { kind: 'PUT_BACK', data: {} })
}

/** Drops references that another line of the partner has taken meanwhile. */
const withFreeReferences = async (
  { db }: Change,
  { partner }: Claim,
  lines: readonly StoredLine[],
): Promise<readonly StoredLine[]> => {
  const references = lines.flatMap(({ external_reference }) => external_reference ?? [])
  const held = await db.rows(
    sql<{ id: string; reference: string }>`select id, external_reference as reference from claim_line
      where partner_id = ${partner.id} and external_reference = any(${references})`,
  )
  return lines.map((line) =>
    held.some(({ id, reference }) => id !== line.id && reference === line.external_reference)
      ? { ...line, external_reference: null }
      : line,
  )
}

const lineColumns =
  'kind, supplier, invoice_number, invoice_date, another_than, description, expense_type, amount_minor, claimed_minor'
const documentColumns = 'line_id, kind, note'

/** The rows with only the columns that the stored rows have. */
const asStored = (rows: readonly object[], [stored]: readonly object[]): object[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !stored || name in stored)))

/**
 * Restores removed rows and changed values. The stored rows have the columns that the table had when action was asked
 * for, so the statement names only those; a column that a later migration adds needs a default.
 */
const putBack = async (em: Change['em'], table: string, columns: string, rows: readonly object[]): Promise<void> => {
  const [row] = rows
  if (!row) return
  const stored = Object.keys(row).join(', ')
  const values = columns.replaceAll(/\w+/g, (name) => `excluded.${name}`)
  await em.execute(
    `insert into ${table} (${stored}) select ${stored} from json_populate_recordset(null::${table}, ?::json)
      on conflict (id) do update set (${columns}) = row(${values})`,
    [JSON.stringify(rows)],
  )
}

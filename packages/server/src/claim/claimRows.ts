import { claimFieldKeys } from '@samop/shared'
import type { GraphQLResolveInfo } from 'graphql'
import { type RawBuilder, sql } from 'kysely'
import { locationColumns } from '../access/LocationRow.ts'
import { partnerColumns } from '../access/PartnerRow.ts'
import { oncePerField, selectedFields } from '../graphql/selection.ts'
import { actions } from '@samop/shared'
import { activityColumns } from '../program/ActivityRow.ts'
import type { Programs } from '../program/programs.ts'
import { usagePeriodColumns } from '../program/UsagePeriodRow.ts'
import { type Db, fixed } from '../sql.ts'
import { columnOf } from './claimColumn.ts'
import type { ClaimRow } from './ClaimRow.ts'
import { ownPutOff } from './list/isPutOff.ts'
import { presentState } from './unsentAnswer.ts'

const ownColumns =
  fixed(sql`c.id, c.number, c.title, c.status, c.version, c.partner_id as "partnerId", c.program_id as "programId",
  c.location_id as "locationId", c.currency, c.amount_minor as "amountMinor", c.approved_minor as "approvedMinor", c.assignee,
  c.updated_at as "updatedAt", c.submitted_at as "submittedAt", c.due_at as "dueAt"`)
const fieldColumns = sql.join(claimFieldKeys.map((key) => sql`${sql.ref(`c.${columnOf(key)}`)} as ${sql.ref(key)}`))
const detailColumns = sql`${fieldColumns}, c.reasons,
  c.requested_in_dispute as "requestedInDispute", c.disputes, c.rejected_by_id as "rejectedById", c.picked_up as "pickedUp",
  c.created_by as "createdBy", c.created_at as "createdAt", c.decided_at as "decidedAt", c.accepted_at as "acceptedAt",
  case when c.accepted_at is not null and c.status = 'REJECTED' then (select json_build_object('dueOn', due_on, 'dueAt', due_at) from deadline
    where subject_id = c.id and clock = 'DISPUTE_WINDOW' and ended order by id desc limit 1) end as "acceptedWindow"`

const one = (columns: RawBuilder<unknown>, from?: RawBuilder<unknown>) =>
  sql`(select to_json(one) from (select ${columns} ${from ? sql`from ${from}` : sql``}) one)`
const many = (columns: RawBuilder<unknown>, from: RawBuilder<unknown>) =>
  sql`coalesce((select json_agg(one) from (select ${columns} from ${from}) one), '[]')`
const relatedColumns = sql`o.id, o.number, o.status`
const copyable = sql.join(actions.COPY.from.map((status) => sql.lit(status)))
const clockColumns = sql`record, due_on as "dueOn", due_at as "dueAt"`

/** Each part is one expression beside the claim `c`; a statement has only the parts that the caller asked for. */
const parts = {
  details: one(detailColumns),
  partner: one(partnerColumns, sql`partner where partner.id = c.partner_id`),
  program: sql`(select program.version from program where program.id = c.program_id)`,
  location: one(locationColumns, sql`location where location.id = c.location_id`),
  usagePeriod: one(usagePeriodColumns, sql`usage_period where usage_period.id = c.usage_period_id`),
  laterPeriods: many(
    usagePeriodColumns,
    sql`usage_period, usage_period own where c.status in (${copyable}) and own.id = c.usage_period_id and usage_period.program_id = c.program_id
      and usage_period.usage_from > own.usage_from
      and exists (select from fund f where f.partner_id = c.partner_id and f.usage_period_id = usage_period.id) order by usage_period.usage_from`,
  ),
  copiedFrom: one(relatedColumns, sql`claim o where o.id = c.copied_from_id`),
  putOff: one(sql`p.until, p.until_at as "untilAt"`, ownPutOff),
  copies: many(relatedColumns, sql`claim o where o.copied_from_id = c.id order by o.id`),
  activity: one(activityColumns, sql`activity where activity.id = c.activity_id`),
  lines: many(
    sql`id, kind, supplier, invoice_number as "invoiceNumber", invoice_date as "invoiceDate", description, expense_type as "expenseType",
      external_reference as "externalReference",
      amount_minor as "netMinor", claimed_minor as "claimedMinor"`,
    sql`claim_line where claim_id = c.id order by position, id`,
  ),
  documents: many(
    sql`id, kind, name, note, line_id as "lineId", bytes, content_type as "contentType", sha256, uploaded_by as "uploadedBy",
      uploaded_at as "uploadedAt", attached_at as "attachedAt"`,
    sql`document where claim_id = c.id order by attached_at, id`,
  ),
  beforeAnswer: sql`case when c.status = 'ACTION_REQUIRED' then c.before_answer end`,
  sinceRequest: sql`case when c.status = 'ACTION_REQUIRED' then json_build_object('before', c.before_answer,
    'now', ${presentState(sql`c.id`)},
    'answered', coalesce((select json_agg(e.data->'about') from event e where e.subject_id = c.id and e.kind = 'COMMENTED'
      and e.data->'about' is not null and e.id > (select max(id) from event where subject_id = c.id and kind = 'ACTION_REQUESTED')), '[]')) end`,
  // Not in an order: the index of ids would promise the first row at once.
  runningClock: one(clockColumns, sql`deadline where subject_id = c.id and running limit 1`),
  openClocks: many(clockColumns, sql`deadline where subject_id = c.id and not ended order by id`),
  allClocks: many(clockColumns, sql`deadline where subject_id = c.id order by ended, id desc`),
  availableMinor: sql`(coalesce((select sum(minor) from fund_balance where fund_id = c.fund_id and account = 'AVAILABLE' and currency = c.currency), 0)
    + coalesce((select sum(minor) from ledger_posting where claim_id = c.id and account = 'RESERVED' and currency = c.currency), 0))`,
  // Row-level security hides the other claim where the reader may not see it: `found` is then null.
  alikeInvoices: many(
    sql`s.line_id as "lineId", s.mark as id, s.same as "isSame", s.confirmed, s.disputable_until as "disputableUntil",
      o.program_id as "programId", o.location_id as "locationId",
      case when o.id is not null then json_build_object('claimId', o.id, 'number', o.number, 'lineNumber', s.line_number,
        'supplier', s.supplier, 'invoiceNumber', s.invoice_number, 'invoiceDate', s.invoice_date,
        'disputableOn', s.disputable_on) end as found`,
    sql`samop_alike_invoices(c.id) s left join claim o on o.id = s.other_claim`,
  ),
} as const satisfies Record<string, RawBuilder<unknown>>

/** What a movement of the claim's money is calculated from; only for who has locked the fund. */
export const moneyColumn = sql`json_build_object('remaining', ${many(
  sql`entity_id as "entityId", minor`,
  sql`fund_balance where fund_id = c.fund_id and account = 'AVAILABLE' and currency = c.currency order by entity_id`,
)}, 'held', ${many(
  sql`entity_id as "entityId", sum(minor) as minor`,
  sql`ledger_posting where claim_id = c.id and account = 'RESERVED' group by entity_id order by entity_id`,
)}) as money`

export type RowPart = keyof typeof parts

/** What only some rules read. */
export const partOf = { FUND: 'availableMinor', INVOICES: 'alikeInvoices' } as const satisfies Record<string, RowPart>

/** The facts of the claim itself. */
export const ownParts = [
  'details',
  'program',
  'usagePeriod',
  'laterPeriods',
  'lines',
  'documents',
  'beforeAnswer',
  'openClocks',
] as const satisfies readonly RowPart[]

export const factParts = [...ownParts, ...Object.values(partOf)] as const satisfies readonly RowPart[]

const partsOfField: Partial<Record<string, readonly RowPart[]>> = {
  partner: ['partner'],
  program: ['program'],
  location: ['location'],
  usagePeriod: ['usagePeriod'],
  activity: ['activity'],
  backOn: ['putOff'],
  ...Object.fromEntries(claimFieldKeys.map((key) => [key, ['details'] as const])),
  reasons: ['details'],
  unansweredReasons: ['details', 'sinceRequest'],
  disputeCount: ['details'],
  createdBy: ['details'],
  createdAt: ['details'],
  decidedAt: ['details'],
  acceptedAt: ['details'],
  copiedFrom: ['copiedFrom'],
  copies: ['copies'],
  lines: ['lines'],
  documents: ['documents'],
  deadline: ['program', 'runningClock'],
  deadlines: ['program', 'allClocks'],
  supportUrl: ['program', 'partner', 'runningClock'],
  requirements: factParts,
  availableActions: factParts,
  detailsEditable: factParts,
  linesAddable: factParts,
  documentsAddable: factParts,
}

/** The parts that the selection of a claim at a path needs. */
export const selectedParts = oncePerField<ReadonlySet<RowPart>>(
  (info, path) =>
    new Set([
      ...[...selectedFields(info, path)].flatMap((field) => partsOfField[field] ?? []),
      ...['lines', 'documents'].flatMap((things) => partsBehind(info, [...path, things])),
    ]),
)

/** The parts that the selected fields of a line or a document of the claim need; both lead back to it. */
export const partsBehind = (
  info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  path: readonly string[] = [],
): RowPart[] => {
  const selected = selectedFields(info, path)
  return [
    // The rules decide whether it can be edited.
    ...(selected.has('editable') ? factParts : []),
    ...(selected.has('warnings') ? (['usagePeriod'] as const) : []),
    ...(selected.has('similarInvoices') ? (['alikeInvoices'] as const) : []),
    ...(selected.has('claim') ? selectedParts(info, [...path, 'claim']) : []),
    ...(selected.has('line') ? (['lines', ...partsBehind(info, [...path, 'line'])] as const) : []),
  ]
}

const fixedParts = Object.fromEntries(
  Object.entries(parts).map(([part, column]) => [part, fixed(sql`${column} as ${sql.ref(part)}`)]),
)

export const allParts: ReadonlySet<RowPart> = new Set(Object.keys(parts) as RowPart[])

/** The parts that may differ for each person; only their own rights may read them. */
export const personalParts: ReadonlySet<RowPart> = new Set(['putOff', 'copiedFrom', 'copies'])

/** The select list of claims `c` with the parts; each part is JSON, with numbers and moments in JSON's form. */
export const claimColumns = (
  wanted: ReadonlySet<RowPart>,
  more: readonly RawBuilder<unknown>[] = [],
): RawBuilder<unknown> => sql.join([ownColumns, ...[...wanted].map((part) => fixedParts[part]!), ...more])

/** A claim as the database answers it, with only the version of its program. */
export type ReadRow = Omit<ClaimRow, 'program'> & { readonly program?: number }

/** The claims that meet a condition, in no order, with their programs. */
export const claimRows = async (
  { db, programs }: { db: Db; programs: Programs },
  where: RawBuilder<unknown>,
  wanted: ReadonlySet<RowPart>,
  more: readonly RawBuilder<unknown>[] = [],
): Promise<ClaimRow[]> => {
  const found = await db.jsonRows(sql<ReadRow>`select ${claimColumns(wanted, more)} from claim c where ${where}`)
  return withPrograms({ db, programs }, found)
}

/** Adds the programs to rows. Programs are few and large, so the node keeps them in memory. */
export const withPrograms = async (
  { db, programs }: { db: Db; programs: Programs },
  rows: readonly ReadRow[],
): Promise<ClaimRow[]> => {
  await programs.ensure(
    db,
    rows.flatMap(({ programId, program }) => (program === undefined ? [] : [{ id: programId, version: program }])),
  )
  return rows.map((row) => ({ ...row, program: row.program === undefined ? undefined : programs.of(row.programId) }))
}

import {
  actions,
  type Actor,
  availableActions,
  claimProcess,
  type BusinessCalendar,
  type ClaimFacts,
  type ClockRecord,
  dayOf,
  type DocumentKind,
  editRefusals,
  eventText,
  type LineKind,
  type Moment,
  type PeriodDays,
  type Person,
  type Reason,
  reasonCodes,
  type Refusal,
  requirements,
  sayWith,
  sideOf,
  statuses,
  type Text,
  type Told,
  turnOf,
} from '@samop/shared'
import type { Pool } from 'pg'
import { cursorOf, deadlineJson, moneyJson, personJson } from './plainParts.ts'

interface Line {
  readonly id: string
  readonly kind: LineKind
  readonly supplier: string
  readonly invoiceNumber: string
  readonly invoiceDate: string | null
  readonly description: string
  readonly netMinor: number
  readonly claimedMinor: number
}

interface Document {
  readonly id: string
  readonly kind: DocumentKind
  readonly name: string
  readonly note: string
  readonly lineId: string | null
  readonly bytes: number
  readonly contentType: string
  readonly uploadedBy: Person
  readonly uploadedAt: string
  readonly attachedAt: string
}

interface Clock {
  readonly record: ClockRecord
  readonly ended: boolean
  readonly dueOn: string
  readonly dueAt: string
}

interface Entry {
  readonly id: string
  readonly transaction: string
  readonly at: string
  readonly kind: Told['kind']
  readonly actor: Person
  readonly reasons: readonly Reason[]
  readonly data: Told['data']
}

type Named = { readonly id: string; readonly name: string }
type Facts = Omit<ClaimFacts, 'period' | 'timeZone' | 'disputeLimit' | 'lines' | 'documents' | 'deadlines'>

interface Row extends Facts {
  readonly number: string
  readonly version: number
  readonly approvedMinor: number | null
  readonly dueAt: string | null
  readonly createdAt: string
  readonly updatedAt: string
  readonly submittedAt: string | null
  readonly decidedAt: string | null
  readonly createdBy: Person
  readonly assignee: Person | null
  readonly program: Named & { readonly key: string; readonly disputeReviewDays: number; readonly disputeLimit: number }
  readonly partner: Named & { readonly country: string }
  readonly location: Named & { readonly country: string }
  readonly usagePeriod: PeriodDays & { readonly id: string; readonly label: string }
  readonly activity: { readonly id: string; readonly name: Text }
  readonly lines: readonly Line[]
  readonly documents: readonly Document[]
  readonly clocks: readonly Clock[]
  readonly history: readonly Entry[]
  readonly total: number
}

const list = (columns: string, from: string) =>
  `coalesce((select json_agg(x) from (select ${columns} from ${from}) x), '[]')`

/** The whole page in one statement, as one JSON value; `$2` is true for the partner, who sees the clocks of drafts. */
const text = `select to_json(y) as row from (select c.id, c.number, c.title, c.status, c.version, c.currency, c.activity_from as "activityFrom", c.activity_to as "activityTo",
  c.amount_minor as "amountMinor", c.approved_minor as "approvedMinor", c.due_at as "dueAt", c.created_at as "createdAt", c.updated_at as "updatedAt", c.submitted_at as "submittedAt",
  c.decided_at as "decidedAt", c.disputes, c.reasons, c.requested_in_dispute as "requestedInDispute", c.rejected_by_id as "rejectedById", c.picked_up as "pickedUp",
  c.created_by as "createdBy", c.assignee, c.accepted_at as "acceptedAt", null as "acceptedWindow",
  json_build_object('id', p.id, 'key', p.key, 'name', p.name, 'disputeReviewDays', p.dispute_review_days, 'disputeLimit', p.dispute_limit) as program,
  json_build_object('id', partner.id, 'name', partner.name, 'country', partner.country) as partner,
  json_build_object('id', location.id, 'name', location.name, 'country', location.country) as location,
  json_build_object('id', u.id, 'label', u.label, 'usageFrom', u.usage_from, 'usageTo', u.usage_to, 'claimingFrom', u.claiming_from, 'claimingTo', u.claiming_to,
    'correctionsUntil', u.corrections_until) as "usagePeriod",
  json_build_object('id', activity.id, 'name', activity.name) as activity,
  ${list(
    'v.label, v.usage_from as "usageFrom", v.usage_to as "usageTo", v.claiming_from as "claimingFrom", v.claiming_to as "claimingTo", v.corrections_until as "correctionsUntil"',
    `usage_period v where c.status in (${actions.COPY.from.map((status) => `'${status}'`).join(', ')}) and v.program_id = c.program_id and v.usage_from > u.usage_from
      and exists (select from fund f where f.partner_id = c.partner_id and f.usage_period_id = v.id) order by v.usage_from`,
  )} as "laterPeriods",
  ${list('id, kind, supplier, invoice_number as "invoiceNumber", invoice_date as "invoiceDate", description, amount_minor as "netMinor", claimed_minor as "claimedMinor"', 'claim_line where claim_id = c.id order by position, id')} as lines,
  ${list('id, kind, name, note, line_id as "lineId", bytes, content_type as "contentType", uploaded_by as "uploadedBy", uploaded_at as "uploadedAt", attached_at as "attachedAt"', 'document where claim_id = c.id order by attached_at, id')} as documents,
  ${list('record, ended, due_on as "dueOn", due_at as "dueAt"', `deadline where subject_id = c.id and (clock <> 'SUBMIT' or $2) order by ended, id desc`)} as clocks,
  coalesce((select sum(minor) from fund_balance where fund_id = c.fund_id and account = 'AVAILABLE'), 0)
    + coalesce((select sum(minor) from ledger_posting where claim_id = c.id and account = 'RESERVED'), 0) as "availableMinor",
  ${list(
    'l.id as "lineId", o.number',
    `claim_line l cross join lateral (
      select a.id from claim_line a where a.partner_id = l.partner_id and a.alike_key = any(array[l.alike_key, l.alike_parts_key])
      union select b.id from claim_line b where b.partner_id = l.partner_id and b.alike_parts_key = any(array[l.alike_key, l.alike_parts_key])
    ) alike join claim_line m on m.id = alike.id and m.claim_id <> l.claim_id
    join claim o on o.id = m.claim_id and o.status not in ('EDITING', 'WITHDRAWN', 'EXPIRED') where l.claim_id = c.id`,
  )} as "alikeInvoices",
  ${list(`id::text, transaction::text, at, kind, actor, reasons, data`, 'event where subject_id = c.id and (not draft or $2) order by seq desc limit 26')} as history,
  (select count(*) from event where subject_id = c.id and (not draft or $2)) as total
  from claim c join program p on p.id = c.program_id join partner on partner.id = c.partner_id join location on location.id = c.location_id
    join usage_period u on u.id = c.usage_period_id join activity on activity.id = c.activity_id
  where c.id = $1) y`

interface Plain {
  readonly pool: Pool
  readonly calendar: BusinessCalendar
  readonly now: () => Temporal.Instant
}

/** The claim's page: one statement, the shared rules, and JSON. */
export const plainClaim = async ({ pool, calendar, now }: Plain, actor: Actor, { id }: { readonly id: string }) => {
  const { rows } = await pool.query<{ row: Row }>({ name: 'claim', text, values: [id, sideOf(actor) === 'PARTNER'] })
  const { row } = rows[0]!
  const moment: Moment = {
    actor,
    now: new Date(now().epochMilliseconds).toISOString(),
    today: dayOf(now(), calendar.timeZone).toString(),
  }
  const facts = factsOf(row, calendar.timeZone)
  const editable = (kind: 'LINE' | 'DOCUMENT', part: string) =>
    editRefusals(facts, { kind, id: part }, moment).length === 0
  const running = row.clocks.find(({ record, ended }) => !ended && record.clock === statuses[row.status].clock)
  const shown = row.history
    .slice(0, 25)
    .map((entry) => ({ cursor: cursorOf(`${entry.transaction}.${entry.id}`), node: entryJson(entry) }))
  const { program, partner, location, usagePeriod, activity } = row
  return {
    claim: {
      id: row.id,
      number: row.number,
      title: row.title,
      status: row.status,
      statusLabel: statuses[row.status].label.en,
      turn: turnOf(row.status, row.dueAt && momentJson(row.dueAt), moment.now),
      version: row.version,
      currency: row.currency,
      activityFrom: row.activityFrom,
      activityTo: row.activityTo,
      createdAt: momentJson(row.createdAt),
      updatedAt: momentJson(row.updatedAt),
      submittedAt: row.submittedAt && momentJson(row.submittedAt),
      decidedAt: row.decidedAt && momentJson(row.decidedAt),
      disputeCount: row.disputes,
      amount: moneyJson(row.amountMinor, row.currency),
      approvedAmount: row.approvedMinor === null ? null : moneyJson(row.approvedMinor, row.currency),
      program: { id: program.id, key: program.key, name: program.name, disputeReviewDays: program.disputeReviewDays },
      partner,
      location,
      usagePeriod: {
        id: usagePeriod.id,
        label: usagePeriod.label,
        usageFrom: usagePeriod.usageFrom,
        usageTo: usagePeriod.usageTo,
        claimingFrom: usagePeriod.claimingFrom,
        claimingTo: usagePeriod.claimingTo,
      },
      activity: { id: activity.id, name: activity.name.en },
      assignee: row.assignee && personJson(row.assignee),
      createdBy: personJson(row.createdBy),
      lines: row.lines.map(({ netMinor, claimedMinor, ...line }) => ({
        ...line,
        netAmount: moneyJson(netMinor, row.currency),
        amount: moneyJson(claimedMinor, row.currency),
        editable: editable('LINE', line.id),
      })),
      documents: row.documents.map((document) => ({
        id: document.id,
        kind: document.kind,
        name: document.name,
        note: document.note,
        line: document.lineId === null ? null : { id: document.lineId },
        bytes: document.bytes,
        contentType: document.contentType,
        url: `/documents/${document.id}`,
        uploadedBy: personJson(document.uploadedBy),
        uploadedAt: momentJson(document.uploadedAt),
        editable: editable('DOCUMENT', document.id),
      })),
      reasons: row.reasons.map(reasonJson),
      deadline: running ? deadlineJson(running.record, calendar, now(), true) : null,
      deadlines: row.clocks.map(({ record }) => deadlineJson(record, calendar, now(), true)),
      requirements: requirements(facts, moment).map(({ code, label, refusals }) => ({
        code,
        label: label.en,
        met: refusals.length === 0,
        hint: refusals.map(({ text: sentence, values }) => sayWith(sentence, 'en', values)).join(' ') || null,
        about: refusals.map(({ about }) => about),
      })),
      availableActions: availableActions(claimProcess, facts, moment).map(({ action, refusals }) => ({
        action,
        label: actions[action].label.en,
        allowed: refusals.length === 0,
        refusals: refusals.map(refusalJson),
      })),
      history: {
        totalCount: row.total,
        edges: shown,
        pageInfo: { hasNextPage: row.history.length > 25, endCursor: shown.at(-1)?.cursor ?? null },
      },
    },
  }
}

const factsOf = (row: Row, timeZone: string): ClaimFacts => ({
  ...row,
  period: row.usagePeriod,
  timeZone,
  disputeLimit: row.program.disputeLimit,
  lines: row.lines.map((line) => ({ ...line, fresh: false })),
  documents: row.documents.map((document) => ({
    ...document,
    fresh: row.submittedAt === null || document.attachedAt > row.submittedAt,
  })),
  deadlines: row.clocks.flatMap(({ record, ended, dueOn, dueAt }) =>
    ended ? [] : [{ clock: record.clock, dueOn, dueAt: new Date(dueAt).toISOString() }],
  ),
})

const momentJson = (moment: string) => new Date(moment).toISOString()

const reasonJson = ({ code, text: words, about }: Reason) => ({
  code,
  label: reasonCodes[code].label.en,
  text: words,
  about: { kind: about.kind, id: about.id },
})

const refusalJson = ({ code, text: sentence, values, about }: Refusal) => ({
  code,
  message: sayWith(sentence, 'en', values),
  about: { kind: about.kind, id: about.id },
})

const entryJson = ({ id, at, kind, actor, reasons, data }: Entry) => {
  const { comment = null, argument = null } = data as Readonly<Record<string, unknown>>
  return {
    id,
    at: momentJson(at),
    kind,
    text: eventText({ kind, data } as Told, 'en'),
    comment: comment ?? argument,
    data,
    actor: personJson(actor),
    reasons: reasons.map(reasonJson),
  }
}

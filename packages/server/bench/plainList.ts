import {
  type BusinessCalendar,
  type ClockRecord,
  type Currency,
  type Person,
  statuses,
  type ClaimStatus,
  turnOf,
} from '@samop/shared'
import type { Pool } from 'pg'
import { cursorOf, deadlineJson, moneyJson } from './plainParts.ts'

export interface ListVariables {
  readonly filter: { readonly statuses?: readonly string[]; readonly programId?: string }
  readonly orderBy: string
}

interface Row {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly status: ClaimStatus
  readonly version: number
  readonly updated_at: Date
  readonly submitted_at: Date | null
  readonly due_at: Date | null
  readonly amount_minor: string
  readonly currency: Currency
  readonly program_id: string
  readonly program: string
  readonly partner_id: string
  readonly partner: string
  readonly assignee: Person | null
  readonly record: ClockRecord | null
  readonly key: string
}

const columns = `c.id, c.number, c.title, c.status, c.version, c.updated_at, c.submitted_at, c.due_at, c.amount_minor, c.currency,
  c.program_id, program.name as program, c.partner_id, partner.name as partner, c.assignee, d.record`

const joins = `join program on program.id = c.program_id join partner on partner.id = c.partner_id
  left join deadline d on d.subject_id = c.id and d.running`

/** A partner's claims, the newest change first. */
const own = {
  name: 'own',
  text: `select ${columns}, c.updated_at::text as key from claim c ${joins}
    where c.partner_id = $1 and c.status = any($2) order by c.updated_at desc, c.id desc limit 51`,
}

/** A program's claims that wait for a reviewer, by due time. */
const queue = {
  name: 'queue',
  text: `select ${columns}, coalesce(c.due_at, 'infinity')::text as key from claim c ${joins}
    where c.program_id = $1 and c.status in ('SUBMITTED', 'UNDER_REVIEW', 'DISPUTED')
    order by coalesce(c.due_at, 'infinity'), c.id limit 51`,
}

interface Plain {
  readonly pool: Pool
  readonly calendar: BusinessCalendar
  readonly now: () => Temporal.Instant
}

/** The list: one statement and JSON, without sessions, tenants, or a choice of fields. */
export const plainList = async (
  { pool, calendar, now }: Plain,
  partnerId: string | null,
  { filter }: ListVariables,
) => {
  const query =
    partnerId === null ? { ...queue, values: [filter.programId] } : { ...own, values: [partnerId, filter.statuses] }
  const { rows } = await pool.query<Row>(query)
  const moment = now()
  const instant = new Date(moment.epochMilliseconds).toISOString()
  const edges = rows.slice(0, 50).map((row) => ({
    cursor: cursorOf(JSON.stringify([partnerId === null ? 'DUE_ASC' : 'UPDATED_DESC', row.key, row.id])),
    node: {
      id: row.id,
      number: row.number,
      title: row.title,
      status: row.status,
      statusLabel: statuses[row.status].label.en,
      turn: turnOf(row.status, row.due_at?.toISOString() ?? null, instant),
      version: row.version,
      updatedAt: row.updated_at,
      submittedAt: row.submitted_at,
      amount: moneyJson(Number(row.amount_minor), row.currency),
      program: { id: row.program_id, name: row.program },
      partner: { id: row.partner_id, name: row.partner },
      assignee: row.assignee && { id: row.assignee.id, name: row.assignee.name },
      deadline: row.record && deadlineJson(row.record, calendar, moment, false),
    },
  }))
  return { claims: { edges, pageInfo: { hasNextPage: rows.length > 50, endCursor: edges.at(-1)?.cursor ?? null } } }
}

import { type Actor, statusesOfTurn } from '@samop/shared'
import { sql } from 'kysely'
import { allow } from '../access/allow.ts'
import { badInput } from '../errors.ts'
import type { Db } from '../sql.ts'
import type { SlaReport, SlaRow } from './SlaResolver.ts'
import { countOf, type Decided, slaRow } from './slaRow.ts'

const mostDays = 400

interface Asking {
  readonly caller: Actor
  readonly db: Db
  readonly now: Temporal.Instant
}

/** Reports the decisions between two days. It reads counts that a trigger keeps, so the number of claims does not matter. */
export const slaReport = async (asking: Asking, from: string, to: string): Promise<SlaReport> => {
  const { caller, db, now } = asking
  allow(caller, 'READ_TEAM')
  if (to < from) throw badInput('to', 'must not be before from.')
  if (Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days > mostDays)
    throw badInput('to', `must be at most ${mostDays} days after from.`)

  const decided = await decisionsBetween(db, from, to)
  const of = (subject: Subject) =>
    Map.groupBy(
      decided.filter((one) => one.subject === subject),
      ({ id }) => id,
    )
  const [programs, reviewers, days] = [of('PROGRAM'), of('REVIEWER'), of('DAY')]
  const late = await db.rows(lateReviews(now, from, to))
  const lateOf = (subject: 'programId' | 'assigneeId') =>
    new Map([...Map.groupBy(late, (one) => one[subject])].map(([id, rows]) => [id, countOf(rows)]))
  const [lateByProgram, lateByReviewer] = [lateOf('programId'), lateOf('assigneeId')]
  const ids = (decisions: ReadonlyMap<string, unknown>, open: ReadonlyMap<string | null, number>) =>
    [...new Set([...decisions.keys(), ...open.keys()])].filter((id) => id !== null)
  const [programIds, reviewerIds] = [ids(programs, lateByProgram), ids(reviewers, lateByReviewer)]
  const names = await namesOf(db, programIds, reviewerIds)
  const rows = (
    of: readonly string[],
    decisions: ReadonlyMap<string, Counted[]>,
    open: ReadonlyMap<string | null, number>,
  ) => of.map((id) => slaRow(id, names.get(id) ?? id, decisions.get(id) ?? [], open.get(id) ?? 0))
  const [open] = await db.rows(openReviews(now))
  return {
    from,
    to,
    total: slaRow('total', 'total', [...programs.values()].flat(), countOf(late)),
    byReviewer: byBusiest(rows(reviewerIds, reviewers, lateByReviewer)),
    byProgram: byBusiest(rows(programIds, programs, lateByProgram)),
    byDay: [...days].map(([day, made]) => slaRow(day, day, made, 0)).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    waiting: open?.waiting ?? 0,
    waitingLate: open?.late ?? 0,
  }
}

type Subject = 'PROGRAM' | 'REVIEWER' | 'DAY'

interface Counted extends Decided {
  readonly subject: Subject
  /** The id of the program or reviewer, or the day. */
  readonly id: string
}

/** The decisions by program, reviewer and day. Whole months have their own rows, so that a year reads few rows. */
const decisionsBetween = (db: Db, from: string, to: string): Promise<Counted[]> => {
  const between = (subject: string, [first, last]: Stretch, as = subject, id = sql`subject_id`) =>
    sql`select ${as}::text as subject, ${id}::text as id, in_time as "inTime", business_days as "businessDays", count from (
      select ${id}, in_time, business_days, sum(count)::int as count from decision_tally
      where subject = ${subject}::text and day between ${first}::text::date and ${last}::text::date group by 1, 2, 3) counted`
  const { months, days } = stretches(from, to)
  const perSubject = (['PROGRAM', 'REVIEWER'] as const).flatMap((subject) => [
    ...months.map((stretch) => between(`${subject}_MONTH`, stretch, subject)),
    ...days.map((stretch) => between(subject, stretch)),
  ])
  return db.rows(
    sql<Counted>`${sql.join([...perSubject, between('DAY', [from, to], 'DAY', sql`day`)], sql` union all `)}`,
  )
}

/** The first and the last day of a span of days. */
type Stretch = readonly [string, string]

/** Splits a span into its whole months and the days around them. */
const stretches = (
  from: string,
  to: string,
): { readonly months: readonly Stretch[]; readonly days: readonly Stretch[] } => {
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)]
  const monthOf = (day: Temporal.PlainDate) => day.with({ day: 1 })
  const begin = first.day === 1 ? first : monthOf(first).add({ months: 1 })
  const end = monthOf(last.add({ days: 1 }))
  const isWhole = Temporal.PlainDate.compare(begin, end) < 0
  if (!isWhole) return { months: [], days: [[from, to]] }
  const [before, after] = [begin, end].map(String) as [string, string]
  const dayBefore = (day: Temporal.PlainDate) => day.subtract({ days: 1 }).toString()
  const around: readonly Stretch[] = [
    [from, dayBefore(begin)],
    [after, to],
  ]
  return { months: [[before, dayBefore(end)]], days: around.filter(([one, other]) => one <= other) }
}

const namesOf = async (db: Db, programs: readonly string[], reviewers: readonly string[]) => {
  const named = await db.rows(sql<{
    id: string
    name: string
  }>`select id::text, name from program where id = any(${programs}::uuid[])
    union all select id::text, name from member where id = any(${reviewers}::uuid[])`)
  return new Map(named.map(({ id, name }) => [id, name]))
}

const openReviews = (now: Temporal.Instant) =>
  sql<{ waiting: number; late: number }>`select coalesce(sum(count), 0)::int as waiting,
    coalesce(sum(count) filter (where due_at <= ${now.toString()}::text::timestamptz), 0)::int as late
    from claim_tally where status = any(${statusesOfTurn('VENDOR')})`

interface Late {
  readonly programId: string
  readonly assigneeId: string | null
  readonly count: number
}

/**
 * Claims whose last day was between two days and that still wait; a clock ends at the end of its last day. A calendar is large, so
 * its time zone is read once a program, not once a row.
 */
const lateReviews = (now: Temporal.Instant, from: string, to: string) =>
  sql<Late>`select t.program_id as "programId", t.assignee_id as "assigneeId", sum(t.count)::int as count
    from claim_tally t join (select id, calendar->>'timeZone' as zone from program offset 0) p on p.id = t.program_id
    where t.status = any(${statusesOfTurn('VENDOR')}) and t.due_at <= ${now.toString()}::text::timestamptz
      and ((t.due_at - interval '1 second') at time zone p.zone)::date between ${from}::text::date and ${to}::text::date
    group by 1, 2 having sum(t.count) <> 0`

const byBusiest = (rows: readonly SlaRow[]) =>
  rows.toSorted((a, b) => b.decided - a.decided || b.lateOpen - a.lateOpen || a.name.localeCompare(b.name))

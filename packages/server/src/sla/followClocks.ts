import {
  type BusinessCalendar,
  type ClockKey,
  type ClockRecord,
  clocks,
  deadlineOf,
  followedBy,
  system,
} from '@samop/shared'
import { sql } from 'kysely'
import { command } from '../command.ts'
import type { VersionedCalendar } from '../program/nextCalendar.ts'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { write } from '../write.ts'
import { step } from './step.ts'
import type { Due } from './tendClock.ts'

interface Left extends Omit<Due, 'end'> {
  readonly programId: string
  readonly record: ClockRecord
  /** Milliseconds since 1970. */
  readonly dueAt: number
  readonly warnAt: number
  /** Its usage period has another day now. */
  readonly isOfOtherDay: boolean
  /** It waits for somebody: a window that has closed needs no day. */
  readonly counts: boolean
}

const most = 500

/**
 * Moves running clocks after their usage periods or calendars were saved, so that the page, the rules and the watch use the same
 * due day. A clock that could not be moved keeps its calendar's earlier version, and is tried again. Answers how many moved.
 */
export const followClocks = async (services: Services): Promise<number> => {
  let moved = 0
  const calendars = await calendarsOf(services)
  const isElsewhere = (one: Left) => standsElsewhere(one, calendars.get(one.programId)!, services.clock())
  for (let page = await clocksLeft(services); page.length > 0; page = await clocksLeft(services, page.at(-1)!.id)) {
    const { elsewhere = [], here = [] } = Object.groupBy(page, (one) => (isElsewhere(one) ? 'elsewhere' : 'here'))
    for (const { id, subjectKind, subjectId } of elsewhere)
      if (await step(services, { id, subjectKind, subjectId, end: false })) moved += 1
    const followed = here.map(({ id, programId }) => ({ id, version: calendars.get(programId)!.version }))
    if (followed.length > 0) await write({ services, actor: system }, noteFollowed, { followed })
  }
  return moved
}

const rows = (Object.keys(clocks) as ClockKey[]).flatMap((clock) => {
  const follows = followedBy(clock)
  return follows ? [{ clock, ...follows }] : []
})
const column = (day: string) => sql.ref(`u.${day.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`)
/** The day that the usage period gives a clock now; null = none. */
const dayOfPeriod = sql`case d.clock ${sql.join(
  rows.map(({ clock, day, atLeast }) =>
    atLeast
      ? sql`when ${sql.lit(clock)} then greatest(d.due_on, ${column(day)})`
      : sql`when ${sql.lit(clock)} then ${column(day)}`,
  ),
  sql` `,
)} end`

/**
 * The running clocks, page by page, that have a day of their period or a calendar of earlier. Paused ones are counted when they resume.
 * A calendar is large, so its version is read once a program, not once a clock.
 */
const clocksLeft = (services: Services, after?: string): Promise<readonly Left[]> =>
  readAsSystem(services, (db) =>
    db.rows(sql<Left>`select d.id, d.subject_kind as "subjectKind", d.subject_id as "subjectId", c.program_id as "programId", d.record,
        (extract(epoch from d.due_at) * 1000)::float8 as "dueAt", (extract(epoch from d.warn_at) * 1000)::float8 as "warnAt",
        coalesce(${dayOfPeriod} <> d.due_on, false) as "isOfOtherDay", c.due_at is not null as counts
      from deadline d join claim c on c.id = d.subject_id join usage_period u on u.id = c.usage_period_id
        join (select id, (calendar->>'version')::int as version from program offset 0) p on p.id = c.program_id
      where d.running and (d.calendar_version is distinct from p.version or ${dayOfPeriod} <> d.due_on)
        and ${after ? sql`d.id > ${after}` : sql`true`} order by d.id limit ${most}`),
  )

const calendarsOf = async (services: Services): Promise<ReadonlyMap<string, VersionedCalendar>> => {
  const programs = await readAsSystem(services, (db) =>
    db.rows(sql<{ id: string; calendar: VersionedCalendar }>`select id, calendar from program`),
  )
  return new Map(programs.map(({ id, calendar }) => [id, calendar]))
}

const standsElsewhere = (
  { record, dueAt, warnAt, isOfOtherDay, counts }: Left,
  calendar: BusinessCalendar,
  now: Temporal.Instant,
) => {
  if (!counts) return false
  if (isOfOtherDay) return true
  try {
    const today = deadlineOf(record, calendar, now)
    return today.dueAt.epochMilliseconds !== dueAt || today.warnAt?.epochMilliseconds !== warnAt
  } catch {
    // The step of a damaged record reports it.
    return true
  }
}

interface Followed {
  readonly followed: readonly { readonly id: string; readonly version: number }[]
}

/** Notes that clocks stand where they did by this version of their calendar. */
const noteFollowed = command({ name: 'noteFollowed', needs: 'SYSTEM' }, async ({ db }, { followed }: Followed) => {
  await db.rows(sql`update deadline d set calendar_version = f.version
    from jsonb_to_recordset(${JSON.stringify(followed)}::jsonb) as f (id uuid, version int)
    where d.id = f.id and d.running and coalesce(d.calendar_version, 0) < f.version`)
  return { done: null }
})

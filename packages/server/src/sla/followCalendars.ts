import { type BusinessCalendar, type ClockRecord, deadlineOf } from '@samop/shared'
import { sql } from 'kysely'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { command } from '../command.ts'
import { Deadline } from './Deadline.ts'
import { lockLiving } from './Living.ts'
import { moveDeadline } from './moveDeadline.ts'
import { type Due, step } from './step.ts'

interface Calendared {
  readonly id: string
  readonly version: number
  readonly calendar: BusinessCalendar
}

interface Running extends Due {
  readonly programId: string
  readonly record: ClockRecord
  /** Milliseconds since 1970. */
  readonly dueAt: number
  readonly warnAt: number
}

/**
 * Moves running clocks after their calendars were saved, so that the page, the rules and the watch use the same due day.
 * `followed` has the program versions that all clocks follow; a program with a clock that could not be moved is tried again.
 * Answers how many clocks moved.
 */
export const followCalendars = async (services: Services, followed = new Map<string, number>()): Promise<number> => {
  const programs = await readAsSystem(services, (db) =>
    db.rows(sql<Calendared>`select id, version, calendar from program`),
  )
  const changed = programs.filter(({ id, version }) => followed.get(id) !== version)
  if (changed.length === 0) return 0
  const { moved, left } = await followAll(services, changed)
  for (const { id, version } of changed) if (!left.has(id)) followed.set(id, version)
  return moved
}

const most = 500

/** Reads page by page, for there can be very many. Paused clocks are counted when they resume, and closed windows need no day. */
const followAll = async (services: Services, programs: readonly Calendared[]) => {
  const calendars = new Map(programs.map(({ id, calendar }) => [id, calendar]))
  const running = (after: string | undefined) =>
    readAsSystem(services, (db) =>
      db.rows(sql<Running>`select d.id, d.subject_kind as "subjectKind", d.subject_id as "subjectId", c.program_id as "programId", d.record, (extract(epoch from d.due_at) * 1000)::float8 as "dueAt",
        (extract(epoch from d.warn_at) * 1000)::float8 as "warnAt" from deadline d join claim c on c.id = d.subject_id
        where d.running and c.due_at is not null and c.program_id = any(${[...calendars.keys()]}::uuid[]) and ${after ? sql`d.id > ${after}` : sql`true`} order by d.id limit ${most}`),
    )
  let moved = 0
  /** The programs with a clock that could not be moved. */
  const left = new Set<string>()
  for (let page = await running(undefined); page.length > 0; page = await running(page.at(-1)?.id)) {
    for (const one of page.filter((found) =>
      standsElsewhere(found, calendars.get(found.programId)!, services.clock()),
    )) {
      if (await step(services, followDeadline, one)) moved += 1
      else left.add(one.programId)
    }
  }
  return { moved, left }
}

const standsElsewhere = ({ record, dueAt, warnAt }: Running, calendar: BusinessCalendar, now: Temporal.Instant) => {
  try {
    const today = deadlineOf(record, calendar, now)
    return today.dueAt.epochMilliseconds !== dueAt || today.warnAt?.epochMilliseconds !== warnAt
  } catch {
    // The step of a damaged record reports it.
    return true
  }
}

const followDeadline = command({ name: 'followDeadline', needs: 'SYSTEM' }, async (change, due: Due) => {
  const living = await lockLiving(change, due, { end: false })
  const deadline = await change.em.findOneOrFail(Deadline, due.id)
  if (deadline.running) moveDeadline(change, living, deadline)
  return { done: null }
})

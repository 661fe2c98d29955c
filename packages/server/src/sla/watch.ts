import { clocks } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { command, type Command } from '../command.ts'
import type { Outcome } from '../write.ts'
import { Deadline } from './Deadline.ts'
import { lockLiving } from './Living.ts'
import { moveDeadline } from './moveDeadline.ts'
import { type Due, step } from './step.ts'

/** One round of the SLA watch: warns, records misses, expires and lapses, each in its own transaction. Answers how many. */
export const watch = async (services: Services): Promise<number> => {
  const now = sql`${services.clock().toString()}::text::timestamptz`
  const past = await stepAll(services, miss, sql`due_at`, sql`missed_at is null and due_at <= ${now}`)
  const near = await stepAll(
    services,
    warn,
    sql`warn_at`,
    sql`warned_at is null and warn_at <= ${now} and due_at > ${now}`,
  )
  return past + near
}

interface Ripe extends Due {
  readonly at: string
}

const most = 500

/** Runs a command on all due clocks, the earliest first, page after page, so that a failing clock does not block the others. */
const stepAll = async (
  services: Services,
  command: Command<Due, null>,
  at: RawBuilder<unknown>,
  ripe: RawBuilder<unknown>,
): Promise<number> => {
  const read = (last: Ripe | undefined) => {
    const beyond = last ? sql`(${at}, id) > (${last.at}::text::timestamptz, ${last.id})` : sql`true`
    return readAsSystem(services, (db) =>
      db.rows(sql<Ripe>`select id, subject_kind as "subjectKind", subject_id as "subjectId", ${at}::text as at from deadline
        where running and ${ripe} and ${beyond} order by ${at}, id limit ${most}`),
    )
  }
  let count = 0
  for (let page = await read(undefined); page.length > 0; page = await read(page.at(-1))) {
    for (const due of page) await step(services, command, due)
    count += page.length
  }
  return count
}

/** Warns one business day before the due day, but not after it. */
export const warn = command({ name: 'warn', needs: 'SYSTEM' }, async (change, due: Due) => {
  const living = await lockLiving(change, due, { end: false })
  const deadline = await change.em.findOneOrFail(Deadline, due.id)
  if (!deadline.running) return { done: null }
  // The calendar may have changed since the stored days were counted.
  moveDeadline(change, living, deadline)
  const { clock, dueOn, warnAt, warnedAt, missedAt } = deadline
  if (warnAt === null || warnedAt || missedAt || Temporal.Instant.compare(change.now, warnAt) < 0) return { done: null }
  deadline.warnedAt = change.now
  change.record(living.subject(), { kind: clocks[clock].warning, data: { clock, due: dueOn } })
  return { done: null }
})

/** Acts when the due day is over: a draft expires, a request lapses, a miss of the vendor is recorded for both sides. */
export const miss = command({ name: 'miss', needs: 'SYSTEM' }, async (change, due: Due): Promise<Outcome<null>> => {
  const living = await lockLiving(change, due, { end: true })
  const deadline = await change.em.findOneOrFail(Deadline, due.id)
  if (!deadline.running || deadline.missedAt) return { done: null }
  moveDeadline(change, living, deadline)
  if (Temporal.Instant.compare(change.now, deadline.dueAt) < 0) return { done: null }
  const { clock, dueOn } = deadline
  const ended = await living.end(deadline)
  if (ended !== 'LATE' && ended.length > 0) return { refused: ended }
  deadline.missedAt = change.now
  const { missed } = clocks[clock]
  if (ended === 'LATE' && missed === 'DEADLINE_MISSED')
    change.record(living.subject(), { kind: missed, data: { clock, due: dueOn } })
  return { done: null }
})

import { type ActionInput, type ClaimAction, clocks, type EventKind } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import { lockClaim } from '../claim/lockClaim.ts'
import { moveClaim } from '../claim/moveClaim.ts'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { command, type Command } from '../command.ts'
import type { Outcome } from '../write.ts'
import { Deadline } from './Deadline.ts'
import { moveDeadline } from './moveDeadline.ts'
import { type Due, step } from './step.ts'
import { claimSubject } from '../history/subjects.ts'

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
      db.rows(sql<Ripe>`select id, claim_id as "claimId", ${at}::text as at from deadline
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
export const warn = command({ name: 'warn', needs: 'SYSTEM' }, async (change, { id, claimId }: Due) => {
  const locked = await lockClaim(change, claimId)
  const deadline = await change.em.findOneOrFail(Deadline, id)
  if (!deadline.running) return { done: null }
  // The calendar may have changed since the stored days were counted.
  moveDeadline(change, locked, deadline)
  const { clock, dueOn: due, warnAt, warnedAt, missedAt } = deadline
  if (warnAt === null || warnedAt || missedAt || Temporal.Instant.compare(change.now, warnAt) < 0) return { done: null }
  deadline.warnedAt = change.now
  change.record(claimSubject(locked.claim), { kind: clocks[clock].warning, data: { clock, due } })
  return { done: null }
})

/** Acts when the due day is over: a draft expires, a request lapses, a miss of the vendor is recorded for both sides. */
export const miss = command(
  { name: 'miss', needs: 'SYSTEM' },
  async (change, { id, claimId }: Due): Promise<Outcome<null>> => {
    const locked = await lockClaim(change, claimId, { fund: true })
    const deadline = await change.em.findOneOrFail(Deadline, id)
    if (!deadline.running || deadline.missedAt) return { done: null }
    moveDeadline(change, locked, deadline)
    if (Temporal.Instant.compare(change.now, deadline.dueAt) < 0) return { done: null }
    const kind = clocks[deadline.clock].missed
    const move = kind && moves[kind]
    const refused = move ? await moveClaim(change, locked, move.action, move.input(claimId)) : []
    if (refused.length > 0) return { refused }
    deadline.missedAt = change.now
    // The end of this clock is no miss: nobody is late, and the claim waits for nobody.
    if (kind === null) locked.claim.dueAt = null
    else if (!move)
      change.record(claimSubject(locked.claim), { kind, data: { clock: deadline.clock, due: deadline.dueOn } })
    return { done: null }
  },
)

/** The actions that a missed clock causes, by the event of the miss. */
const moves: Partial<Record<EventKind, { readonly action: ClaimAction; readonly input: (id: string) => ActionInput }>> =
  {
    EXPIRED: { action: 'EXPIRE', input: () => ({}) },
    LAPSED: {
      action: 'LAPSE',
      input: (id) => ({ reasons: [{ code: 'NO_ANSWER', text: '', about: { kind: 'CLAIM', id } }] }),
    },
  }

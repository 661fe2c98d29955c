import { type ActionInput, type ClaimAction, clocks, deadlineOf, type EventKind, system } from '@samop/shared'
import { sql } from 'kysely'
import { lockClaim } from '../claim/lockClaim.ts'
import { moveClaim } from '../claim/moveClaim.ts'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { type Command, write } from '../write.ts'
import { Deadline } from './Deadline.ts'

export interface Due {
  readonly id: string
  readonly claimId: string
}

/** One round of the SLA watch: warns, notes what was missed, expires, lapses; each in a transaction of its own. Answers how many. */
export const watch = async (services: Services): Promise<number> => {
  const now = services.clock().toString()
  const due = await readAsSystem(services, async (db) => ({
    near: await db.rows(
      sql<Due>`select id, claim_id as "claimId" from deadline where running and warned_at is null and warn_at <= ${now}::text::timestamptz
        and due_at >= ${now}::text::timestamptz order by warn_at limit 500`,
    ),
    past: await db.rows(
      sql<Due>`select id, claim_id as "claimId" from deadline where running and missed_at is null and due_at < ${now}::text::timestamptz order by due_at limit 500`,
    ),
  }))
  for (const one of due.past) await step(services, miss, one)
  for (const one of due.near) await step(services, warn, one)
  return due.past.length + due.near.length
}

/** One clock that cannot be moved holds up no other. */
const step = async (services: Services, command: Command<Due, null>, due: Due): Promise<void> => {
  await write({ services, actor: system }, command, due).catch((error: Error) =>
    services.log.error({ err: error, claimId: due.claimId }, 'a clock could not be moved; trying again'),
  )
}

/** A warning one business day before; not for what is past already. */
export const warn: Command<Due, null> = async (change, { id, claimId }) => {
  const { claim } = await lockClaim(change, claimId)
  const deadline = await change.em.findOneOrFail(Deadline, id)
  const { warnAt, warnedAt, missedAt } = deadline
  if (warnAt === null || warnedAt || missedAt || Temporal.Instant.compare(change.now, warnAt) < 0) return { done: null }
  deadline.warnedAt = change.now
  change.record({ kind: clocks[deadline.clock].warning, data: { clock: deadline.clock, due: deadline.dueOn } }, claim)
  return { done: null }
}

/** The day is over: a draft expires, a request lapses, a reviewer's clock is missed for all to see. */
export const miss: Command<Due, null> = async (change, { id, claimId }) => {
  const locked = await lockClaim(change, claimId, { fund: true })
  const deadline = await change.em.findOneOrFail(Deadline, id)
  const passed = deadlineOf(deadline.record, locked.calendar, change.now).state === 'MISSED'
  if (!deadline.running || deadline.missedAt || !passed) return { done: null }
  const kind = clocks[deadline.clock].missed
  const move = kind && moves[kind]
  const refused = move ? await moveClaim(change, locked, move.action, move.input(claimId)) : []
  if (refused.length > 0) return { refused }
  deadline.missedAt = change.now
  // running out was no failure: nobody is late, and nobody is waited for
  if (kind === null) locked.claim.dueAt = null
  else if (!move) change.record({ kind, data: { clock: deadline.clock, due: deadline.dueOn } }, locked.claim)
  return { done: null }
}

/** The clocks whose end moves the claim, by the event of their being missed. */
const moves: Partial<Record<EventKind, { readonly action: ClaimAction; readonly input: (id: string) => ActionInput }>> =
  {
    EXPIRED: { action: 'EXPIRE', input: () => ({}) },
    LAPSED: {
      action: 'LAPSE',
      input: (id) => ({ reasons: [{ code: 'NO_ANSWER', text: '', about: { kind: 'CLAIM', id } }] }),
    },
  }

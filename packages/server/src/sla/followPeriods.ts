import { system } from '@samop/shared'
import { sql } from 'kysely'
import { lockClaim, touch } from '../claim/lockClaim.ts'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { type Command, write } from '../write.ts'
import { Deadline } from './Deadline.ts'
import { keep } from './moveClocks.ts'
import type { Due } from './watch.ts'

/**
 * After days of usage periods were saved: the clocks that are fixed by them follow. A draft can be submitted until the
 * new closing day; an answer may come until the new last day for corrections, and never earlier than was said.
 */
export const followPeriods = async (services: Services): Promise<number> => {
  const others = await readAsSystem(services, (db) =>
    db.rows(
      sql<Due>`select d.id, d.claim_id as "claimId" from deadline d join claim c on c.id = d.claim_id
        join usage_period p on p.id = c.usage_period_id
        where not d.ended and (d.clock = 'SUBMIT' and d.due_on <> p.claiming_to or d.clock = 'ANSWER' and d.due_on < p.corrections_until)`,
    ),
  )
  for (const one of others) await write({ services, actor: system }, followPeriod, one)
  return others.length
}

const followPeriod: Command<Due, null> = async (change, { id, claimId }) => {
  const { claim, facts, calendar } = await lockClaim(change, claimId)
  const deadline = await change.em.findOneOrFail(Deadline, id)
  const { clock, dueOn: before, record } = deadline
  const { claimingTo, correctionsUntil } = facts.period
  const due = clock === 'SUBMIT' ? claimingTo : correctionsUntil > before ? correctionsUntil : before
  if (deadline.ended || due === before) return { done: null }
  keep(deadline, { ...record, fixedDay: due }, calendar, change.now)
  claim.dueAt = deadline.dueAt
  touch(claim, change)
  change.record({ kind: 'DEADLINE_MOVED', data: { clock, before, due } }, claim)
  return { done: null }
}

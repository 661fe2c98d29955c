import { sql } from 'kysely'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { command } from '../command.ts'
import { Deadline } from './Deadline.ts'
import { lockLiving } from './Living.ts'
import { moveDeadline } from './moveDeadline.ts'
import { type Due, step } from './step.ts'

/** Moves the clocks that usage periods fix after these were saved, as `standing` says. Answers how many moved. */
export const followPeriods = async (services: Services): Promise<number> => {
  const others = await readAsSystem(services, (db) =>
    db.rows(
      sql<Due>`select d.id, d.subject_kind as "subjectKind", d.subject_id as "subjectId" from deadline d join claim c on c.id = d.subject_id
        join usage_period p on p.id = c.usage_period_id
        where not d.ended and (d.clock = 'SUBMIT' and d.due_on <> p.claiming_to or d.clock = 'ANSWER' and d.due_on < p.corrections_until)`,
    ),
  )
  let moved = 0
  for (const one of others) if (await step(services, followPeriod, one)) moved += 1
  return moved
}

const followPeriod = command({ name: 'followPeriod', needs: 'SYSTEM' }, async (change, due: Due) => {
  const living = await lockLiving(change, due, { end: false })
  const deadline = await change.em.findOneOrFail(Deadline, due.id)
  if (!deadline.ended) moveDeadline(change, living, deadline)
  return { done: null }
})

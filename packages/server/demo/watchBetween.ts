import { system } from '@samop/shared'
import { sql } from 'kysely'
import { type Due, tendClock } from '../src/sla/tendClock.ts'
import type { Change } from '../src/write.ts'
import { doneInside } from './doneInside.ts'

interface NextDue extends Due {
  readonly at: string
}

/** Does what the SLA watch would have done between two moments, each action shortly after it was due. */
export const watchBetween = async (change: Change, from: Temporal.Instant, until: Temporal.Instant): Promise<void> => {
  for (;;) {
    const dues = await change.db.rows(sql<NextDue>`
      select id, subject_kind as "subjectKind", subject_id as "subjectId", to_json(at)#>>'{}' as at, "end" from (
        select id, subject_kind, subject_id, due_at as at, true as "end" from deadline where running and missed_at is null
        union all
        select id, subject_kind, subject_id, warn_at, false from deadline
          where running and warned_at is null and missed_at is null and warn_at is not null
      ) due where at < ${until.toString()}::text::timestamptz order by at, "end" desc`)
    if (dues.length === 0) return
    for (const { at, ...due } of dues) {
      // A warning may have been due before its clock resumed.
      const now = earlier(until, later(from, Temporal.Instant.from(at)).add({ seconds: 30 }))
      await doneInside(change, { actor: system, now }, tendClock, due)
    }
  }
}

const later = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) > 0 ? a : b)
const earlier = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) < 0 ? a : b)

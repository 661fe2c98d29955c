import { type RawBuilder, sql } from 'kysely'
import { notFound } from '../errors.ts'
import { knownId } from '../ids.ts'
import type { Change } from '../write.ts'
import { Activity } from './Activity.ts'
import type { UsagePeriod } from './UsagePeriod.ts'

/** Whether an `activity` can be claimed in a period of a fiscal year: it must be of that year, or of the newest if that has no activities. */
export const isOffered = (fiscalYear: string): RawBuilder<unknown> =>
  sql`activity.fiscal_year = coalesce(
    (select max(fiscal_year) from activity where fiscal_year = ${fiscalYear}), (select max(fiscal_year) from activity))`

/** The activity with an id, if it can be claimed in a usage period. */
export const offeredActivity = async (
  { em, db }: Change,
  { fiscalYear }: Pick<UsagePeriod, 'fiscalYear'>,
  id: string,
): Promise<Activity> => {
  const [found] = await db.rows(
    sql<{
      id: string
    }>`select id from activity where id = ${knownId(id, 'Activity', 'input.activityId')} and ${isOffered(fiscalYear)}`,
  )
  if (!found) throw notFound('Activity', 'input.activityId')
  return em.findOneOrFail(Activity, found.id)
}

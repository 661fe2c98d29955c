import { type RawBuilder, sql } from 'kysely'
import { notFound } from '../errors.ts'
import { knownId } from '../ids.ts'
import type { Change } from '../write.ts'
import { Activity } from './Activity.ts'

/**
 * Whether an `activity` can be claimed in the usage period with a label: it must be of the fiscal year in the label, or of
 * the newest one if that year has no activities.
 */
export const isOffered = (label: string): RawBuilder<unknown> =>
  sql`activity.fiscal_year = coalesce(
    (select max(fiscal_year) from activity where fiscal_year = ${label.split(' ')[0]}), (select max(fiscal_year) from activity))`

/** The activity with an id, if it can be claimed in the usage period with a label. */
export const offeredActivity = async ({ em, db }: Change, label: string, id: string): Promise<Activity> => {
  const [found] = await db.rows(
    sql<{
      id: string
    }>`select id from activity where id = ${knownId(id, 'Activity', 'input.activityId')} and ${isOffered(label)}`,
  )
  if (!found) throw notFound('Activity', 'input.activityId')
  return em.findOneOrFail(Activity, found.id)
}

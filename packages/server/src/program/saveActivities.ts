import { type ActivityCategory, activityCategories } from '@samop/shared'
import { z } from 'zod'
import { lockName } from '../database/locks.ts'
import { newId } from '../ids.ts'
import { shortText, validated } from '../validated.ts'
import { command } from '../command.ts'
import { Activity } from './Activity.ts'
import { fiscalYearSchema } from './fiscalYearSchema.ts'
import { activitiesSubject } from '../history/subjects.ts'

const schema = z.object({
  fiscalYear: fiscalYearSchema,
  activities: z
    .array(
      z.object({
        key: z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/, 'must be capitals, digits and _, such as TRADE_SHOWS.'),
        category: z.enum(Object.keys(activityCategories) as ActivityCategory[]),
        name: z.object({ en: shortText(), sv: shortText() }),
      }),
    )
    .min(1, 'must have at least one activity.'),
})

export type SaveActivitiesInput = z.input<typeof schema>

/** Creates the activities of a fiscal year, or changes those with the same keys; `activityIds` come in the order given. */
export const saveActivities = command(
  { name: 'saveActivities', needs: 'MANAGE_PROGRAMS' },
  async (change, input: SaveActivitiesInput) => {
    const { fiscalYear, activities } = validated(schema, input)
    const { em } = change
    await lockName(em, 'ACTIVITIES', fiscalYear)
    const subject = activitiesSubject(fiscalYear)
    await change.lock(subject.id)
    const known = new Map((await em.find(Activity, { fiscalYear })).map((one) => [one.key, one]))
    const saved = activities.map((activity) => {
      const found = known.get(activity.key)
      return found ? em.assign(found, activity) : em.create(Activity, { id: newId(), fiscalYear, ...activity })
    })
    em.persist(saved)
    change.record(subject, {
      kind: 'ACTIVITIES_SAVED',
      data: { fiscalYear, keys: activities.map(({ key }) => key) },
    })
    return { done: { activityIds: saved.map(({ id }) => id) } }
  },
)

import type { ActivityCategory, Text } from '@samop/shared'
import { sql } from 'kysely'

export interface ActivityRow {
  readonly id: string
  readonly key: string
  readonly name: Text
  readonly category: ActivityCategory
}

export const activityColumns = sql`activity.id, activity.key, activity.name, activity.category`

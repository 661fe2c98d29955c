import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { keptForVendor } from '../policies.ts'

/**
 * Counts decisions by duration: for the day, for the program and the reviewer on that day, and for both in that month. A trigger
 * on events adds rows, and only their sum counts.
 */
@Entity({ policies: keptForVendor(), rowLevelSecurity: 'force' })
@Index({ properties: ['subject', 'day'] })
export class DecisionTally {
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  id!: string

  @Property({ type: 'text' })
  subject!: 'DAY' | 'PROGRAM' | 'PROGRAM_MONTH' | 'REVIEWER' | 'REVIEWER_MONTH'

  /** The day in the program's calendar of that time; for a month, its first day. */
  @Property({ type: 'date' })
  day!: string

  /** The program or the reviewer; all zeros for the row of a day. */
  @Property({ type: 'uuid' })
  subjectId!: string

  @Property({ type: 'boolean' })
  inTime!: boolean

  @Property({ type: 'integer' })
  businessDays!: number

  @Property({ type: 'integer' })
  count!: number

  /** Whether `foldTallies` has handled the row. */
  @Property({ type: 'boolean', default: false })
  folded?: boolean
}

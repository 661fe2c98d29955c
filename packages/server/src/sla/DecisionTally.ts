import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { keptForVendor } from '../policies.ts'

/** Counts decisions by day and duration, once for the program and once for the reviewer. A trigger on events writes it. */
@Entity({ policies: keptForVendor(), rowLevelSecurity: 'force' })
export class DecisionTally {
  @PrimaryKey({ type: 'text' })
  subject!: 'PROGRAM' | 'REVIEWER'

  /** The day in the program's calendar of that time. */
  @PrimaryKey({ type: 'date' })
  day!: string

  @PrimaryKey({ type: 'uuid' })
  subjectId!: string

  @PrimaryKey({ type: 'boolean' })
  inTime!: boolean

  @PrimaryKey({ type: 'integer' })
  businessDays!: number

  @Property({ type: 'integer' })
  count!: number
}

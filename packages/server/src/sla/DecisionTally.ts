import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { keptForVendor } from '../policies.ts'

/** How many decisions of a day took how long: once for their program, once for their reviewer. A trigger of the events counts them. */
@Entity({ policies: keptForVendor(), rowLevelSecurity: 'force' })
export class DecisionTally {
  @PrimaryKey({ type: 'text' })
  subject!: 'PROGRAM' | 'REVIEWER'

  /** In the program's calendar, as it was then. */
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

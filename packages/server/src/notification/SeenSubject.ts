import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { ownRows } from '../policies.ts'

/** How far a person has seen the History of one claim, or of whatever else lives, beyond what they marked as read. */
@Entity({ policies: ownRows('member_id'), rowLevelSecurity: 'force' })
export class SeenSubject {
  @PrimaryKey({ type: 'uuid' })
  memberId!: string

  @PrimaryKey({ type: 'uuid' })
  subjectId!: string

  /** The number of the newest seen event. */
  @Property({ type: 'integer' })
  seq!: number
}

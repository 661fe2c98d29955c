import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { type SubjectKind, subjectKinds } from '@samop/shared'
import { InstantType } from '../columns.ts'
import { systemRows } from '../policies.ts'

/** The newest event of each subject. Only the database writes it, with the event; `samop_lock` reads it. */
@Entity({ policies: systemRows(), rowLevelSecurity: 'force' })
export class SubjectHead {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @Enum({ items: () => Object.keys(subjectKinds) })
  kind!: SubjectKind

  @Property({ type: 'uuid', nullable: true })
  partnerId!: string | null

  @Property({ type: 'integer' })
  seq!: number

  @Property({ type: 'text' })
  hash!: string

  @Property({ type: 'boolean' })
  draft!: boolean

  @Property({ type: InstantType })
  lastAt!: Temporal.Instant
}

import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { Member } from '../access/Member.ts'
import { InstantType } from '../columns.ts'
import { ownRows } from '../policies.ts'

/** A code that stands in for a lost second factor, once. */
@Entity({ policies: ownRows('member_id'), rowLevelSecurity: 'force' })
export class RecoveryCode {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @ManyToOne({ entity: () => Member, ref: true, index: true })
  member!: Ref<Member>

  /** The same for all codes that were made together: one hash finds which it is. */
  @Property({ type: 'text' })
  saltOfHash!: string

  /** By scrypt. */
  @Property({ type: 'text' })
  codeHash!: string

  @Property({ type: InstantType, nullable: true })
  usedAt!: Temporal.Instant | null
}

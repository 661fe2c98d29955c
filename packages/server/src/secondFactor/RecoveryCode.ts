import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { Member } from '../access/Member.ts'
import { InstantType } from '../columns.ts'
import { ownRows } from '../policies.ts'

/** A code that replaces a lost second factor, once. */
@Entity({ policies: ownRows('member_id'), rowLevelSecurity: 'force' })
export class RecoveryCode {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @ManyToOne({ entity: () => Member, ref: true, index: true })
  member!: Ref<Member>

  /** Codes made together share a salt, so that one hash finds the code. */
  @Property({ type: 'text' })
  saltOfHash!: string

  /** Hash by scrypt. */
  @Property({ type: 'text' })
  codeHash!: string

  @Property({ type: InstantType, nullable: true })
  usedAt!: Temporal.Instant | null
}

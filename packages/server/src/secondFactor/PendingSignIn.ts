import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { Member } from '../access/Member.ts'
import { InstantType } from '../columns.ts'
import { systemRows } from '../policies.ts'

/** A browser that has given the right password but not yet the second factor. It is no session, so it can read nothing. */
@Entity({ policies: systemRows(), rowLevelSecurity: 'force' })
export class PendingSignIn {
  @PrimaryKey({ type: 'text' })
  tokenHash!: string

  @ManyToOne({ entity: () => Member, ref: true, index: true })
  member!: Ref<Member>

  @Property({ type: InstantType, index: true })
  expiresAt!: Temporal.Instant
}

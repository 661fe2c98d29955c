import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { InstantType } from '../../columns.ts'
import { ownRows } from '../../policies.ts'
import { Member } from '../Member.ts'

/** A browser that is signed in; the cookie holds the token, the database only its hash. */
@Entity({ policies: ownRows('member_id'), rowLevelSecurity: 'force' })
export class Session {
  @PrimaryKey({ type: 'text' })
  tokenHash!: string

  /** The id for the person's own page, which must not see the hash. */
  @Property({ type: 'uuid', unique: true })
  id!: string

  @ManyToOne({ entity: () => Member, ref: true, index: true })
  member!: Ref<Member>

  @Property({ type: InstantType })
  createdAt!: Temporal.Instant

  /** The session ends then, even if it is in use. */
  @Property({ type: InstantType })
  expiresAt!: Temporal.Instant

  /** Exact to the minute. */
  @Property({ type: InstantType })
  lastUsedAt!: Temporal.Instant

  /** The session ends then unless it is used before. */
  @Property({ type: InstantType })
  idleUntil!: Temporal.Instant

  /** The network address of the sign-in. */
  @Property({ type: 'text', nullable: true })
  address!: string | null

  @Property({ type: 'text', nullable: true })
  userAgent!: string | null

  /** When the person last confirmed who they are; signing in counts. */
  @Property({ type: InstantType, nullable: true })
  confirmedAt!: Temporal.Instant | null
}

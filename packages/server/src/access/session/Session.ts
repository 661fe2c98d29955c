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

  /** What the person's own page calls it: the hash is nobody's business. */
  @Property({ type: 'uuid', unique: true })
  id!: string

  @ManyToOne({ entity: () => Member, ref: true, index: true })
  member!: Ref<Member>

  @Property({ type: InstantType })
  createdAt!: Temporal.Instant

  /** It is over then, however much it is used. */
  @Property({ type: InstantType })
  expiresAt!: Temporal.Instant

  /** To the minute. */
  @Property({ type: InstantType })
  lastUsedAt!: Temporal.Instant

  /** It is over then unless it is used before. */
  @Property({ type: InstantType })
  idleUntil!: Temporal.Instant

  /** The network address it was opened from. */
  @Property({ type: 'text', nullable: true })
  address!: string | null

  /** What the browser said of itself when it signed in. */
  @Property({ type: 'text', nullable: true })
  userAgent!: string | null

  /** When the person showed last who they are; signing in counts. */
  @Property({ type: InstantType, nullable: true })
  confirmedAt!: Temporal.Instant | null
}

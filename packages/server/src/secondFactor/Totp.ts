import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { Member } from '../access/Member.ts'
import { InstantType } from '../columns.ts'
import { ownRows } from '../policies.ts'

/** A person's authenticator app, which shows another code every 30 seconds. */
@Entity({ policies: ownRows('member_id'), rowLevelSecurity: 'force' })
export class Totp {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @ManyToOne({ entity: () => Member, ref: true, unique: true })
  member!: Ref<Member>

  /** What app and server share, sealed. */
  @Property({ type: 'text' })
  secret!: string

  @Property({ type: InstantType })
  createdAt!: Temporal.Instant

  /** Null until the person has shown that the app gives the right codes. */
  @Property({ type: InstantType, nullable: true })
  confirmedAt!: Temporal.Instant | null

  /** The 30 seconds since 1970 whose code was used last: no code works twice. */
  @Property({ type: 'integer', nullable: true })
  lastStep!: number | null
}

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

  /** The secret shared by app and server, sealed. */
  @Property({ type: 'text' })
  secret!: string

  @Property({ type: InstantType })
  createdAt!: Temporal.Instant

  /** Null until the person has given a right code of the app. */
  @Property({ type: InstantType, nullable: true })
  confirmedAt!: Temporal.Instant | null

  /** Number of the 30-second step, counted from 1970, whose code was used last: no code works twice. */
  @Property({ type: 'integer', nullable: true })
  lastStep!: number | null
}

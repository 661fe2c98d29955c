import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { InstantType } from '../columns.ts'
import { systemRows } from '../policies.ts'
import { Member } from './Member.ts'

/** A browser that is signed in; the cookie holds the token, the database only its hash. */
@Entity({ policies: systemRows(), rowLevelSecurity: 'force' })
export class Session {
  @PrimaryKey({ type: 'text' })
  tokenHash!: string

  @ManyToOne({ entity: () => Member, ref: true, index: true })
  member!: Ref<Member>

  @Property({ type: InstantType })
  createdAt!: Temporal.Instant

  @Property({ type: InstantType })
  expiresAt!: Temporal.Instant
}

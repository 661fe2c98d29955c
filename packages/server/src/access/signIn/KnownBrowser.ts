import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { InstantType } from '../../columns.ts'
import { systemRows } from '../../policies.ts'
import { Member } from '../Member.ts'

/** A browser in which this person has signed in before: guesses from other browsers do not slow it down. */
@Entity({ policies: systemRows(), rowLevelSecurity: 'force' })
export class KnownBrowser {
  /** SHA-256 of the browser's token and the member's id. */
  @PrimaryKey({ type: 'text' })
  hash!: string

  @ManyToOne({ entity: () => Member, ref: true, index: true })
  member!: Ref<Member>

  @Property({ type: InstantType })
  signedInAt!: Temporal.Instant
}

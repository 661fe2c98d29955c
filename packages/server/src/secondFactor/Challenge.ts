import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { Member } from '../access/Member.ts'
import { InstantType } from '../columns.ts'
import { systemRows } from '../policies.ts'

/** The purposes of a challenge: to register a passkey, to sign in with it alone or as the second step, or to confirm. */
export const challengePurposes = ['REGISTER', 'SIGN_IN', 'SECOND_STEP', 'CONFIRM'] as const

export type ChallengePurpose = (typeof challengePurposes)[number]

/** Random bytes for a passkey to sign; the row is deleted when it is answered. */
@Entity({ policies: systemRows(), rowLevelSecurity: 'force' })
export class Challenge {
  @PrimaryKey({ type: 'text' })
  challengeHash!: string

  @Enum({ items: () => [...challengePurposes] })
  purpose!: ChallengePurpose

  /** Null while it is unknown who will answer. */
  @ManyToOne({ entity: () => Member, ref: true, nullable: true, index: true })
  member!: Ref<Member> | null

  @Property({ type: InstantType, index: true })
  expiresAt!: Temporal.Instant
}

import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { Member } from '../access/Member.ts'
import { InstantType } from '../columns.ts'
import { systemRows } from '../policies.ts'

/** What a challenge is for: a passkey that is to be registered, that signs in alone, as the second step, or that confirms. */
export const challengePurposes = ['REGISTER', 'SIGN_IN', 'SECOND_STEP', 'CONFIRM'] as const

export type ChallengePurpose = (typeof challengePurposes)[number]

/** What a passkey is asked to sign; gone once it is answered. */
@Entity({ policies: systemRows(), rowLevelSecurity: 'force' })
export class Challenge {
  @PrimaryKey({ type: 'text' })
  challengeHash!: string

  @Enum({ items: () => [...challengePurposes] })
  purpose!: ChallengePurpose

  /** Null where it is not known yet who answers. */
  @ManyToOne({ entity: () => Member, ref: true, nullable: true, index: true })
  member!: Ref<Member> | null

  @Property({ type: InstantType, index: true })
  expiresAt!: Temporal.Instant
}

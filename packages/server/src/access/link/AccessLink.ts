import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { InstantType } from '../../columns.ts'
import { systemRows } from '../../policies.ts'
import { Member } from '../Member.ts'

export const linkPurposes = ['FIRST_SIGN_IN', 'NEW_PASSWORD'] as const

export type LinkPurpose = (typeof linkPurposes)[number]

/** A link with which a person chooses a password, once; the link holds the token, the database only its hash. */
@Entity({ policies: systemRows(), rowLevelSecurity: 'force' })
export class AccessLink {
  @PrimaryKey({ type: 'text' })
  tokenHash!: string

  @ManyToOne({ entity: () => Member, ref: true, index: true })
  member!: Ref<Member>

  @Enum({ items: () => [...linkPurposes] })
  purpose!: LinkPurpose

  @Property({ type: InstantType })
  createdAt!: Temporal.Instant

  @Property({ type: InstantType })
  expiresAt!: Temporal.Instant

  @Property({ type: InstantType, nullable: true })
  usedAt!: Temporal.Instant | null
}

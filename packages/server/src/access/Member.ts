import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Opt, Ref } from '@mikro-orm/core'
import { type Language, languages, type Role, roles } from '@samop/shared'
import { InstantType } from '../columns.ts'
import { partnerRows } from '../policies.ts'
import { Partner } from './Partner.ts'

/** A person with one role, for a partner or for the vendor. */
@Entity({ policies: partnerRows(), rowLevelSecurity: 'force' })
@Index({
  name: 'member_email_index',
  expression: 'create unique index member_email_index on member (email) where removed_at is null',
})
export class Member {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @Property({ type: 'text' })
  email!: string

  @Property({ type: 'text' })
  name!: string

  /** Null until the person has chosen a password. */
  @Property({ type: 'text', lazy: true, nullable: true })
  passwordHash!: string | null

  @Enum({ items: () => Object.keys(roles) })
  role!: Role

  /** Null for the vendor's people. */
  @ManyToOne({ entity: () => Partner, ref: true, nullable: true })
  partner!: Ref<Partner> | null

  /** Limits of the membership; null = no limit. */
  @Property({ type: 'uuid[]', nullable: true })
  programIds!: string[] | null

  @Property({ type: 'uuid[]', nullable: true })
  locationIds!: string[] | null

  /** Of mail to the person. */
  @Enum({ items: () => [...languages] })
  language!: Language

  /** The person chose the language themselves, so that their pages follow it. */
  @Property({ type: 'boolean', default: false })
  languageChosen: boolean & Opt = false

  /** When the person got a second factor; null = none. */
  @Property({ type: InstantType, nullable: true })
  secondFactorSince!: Temporal.Instant | null

  /** Cursor of the newest notification this person has seen. */
  @Property({ type: 'text', nullable: true })
  seenUpTo!: string | null

  @Property({ type: 'integer', default: 1 })
  version: number & Opt = 1

  @Property({ type: InstantType })
  createdAt!: Temporal.Instant

  @Property({ type: InstantType, nullable: true })
  signedInAt: (Temporal.Instant & Opt) | null = null

  /** A removed member can no longer sign in; History and what they made keep their name. */
  @Property({ type: InstantType, nullable: true })
  removedAt!: Temporal.Instant | null
}

import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { Member } from '../access/Member.ts'
import { InstantType } from '../columns.ts'
import { ownRows } from '../policies.ts'

/** A key pair of which a person's device or security key holds the secret half. */
@Entity({ policies: ownRows('member_id'), rowLevelSecurity: 'force' })
export class Passkey {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @ManyToOne({ entity: () => Member, ref: true, index: true })
  member!: Ref<Member>

  /** What the authenticator calls it, in base64url. */
  @Property({ type: 'text', unique: true })
  credentialId!: string

  /** COSE, in base64url. */
  @Property({ type: 'text' })
  publicKey!: string

  /** How often the authenticator signed, as it says; a copy of it would fall behind. */
  @Property({ type: 'bigint' })
  counter!: string

  @Property({ type: 'text[]' })
  transports!: string[]

  /** What the person calls it. */
  @Property({ type: 'text' })
  name!: string

  @Property({ type: InstantType })
  createdAt!: Temporal.Instant

  @Property({ type: InstantType, nullable: true })
  lastUsedAt!: Temporal.Instant | null
}

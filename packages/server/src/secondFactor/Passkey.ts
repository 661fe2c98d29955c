import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { Member } from '../access/Member.ts'
import { InstantType } from '../columns.ts'
import { ownRows } from '../policies.ts'

/** A key pair; the person's device or security key holds the secret half. */
@Entity({ policies: ownRows('member_id'), rowLevelSecurity: 'force' })
export class Passkey {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @ManyToOne({ entity: () => Member, ref: true, index: true })
  member!: Ref<Member>

  /** The authenticator's id of it, in base64url. */
  @Property({ type: 'text', unique: true })
  credentialId!: string

  /** COSE, in base64url. */
  @Property({ type: 'text' })
  publicKey!: string

  /** The authenticator's own count of signatures; a cloned authenticator falls behind. */
  @Property({ type: 'bigint' })
  counter!: string

  @Property({ type: 'text[]' })
  transports!: string[]

  /** The person's name for it. */
  @Property({ type: 'text' })
  name!: string

  @Property({ type: InstantType })
  createdAt!: Temporal.Instant

  @Property({ type: InstantType, nullable: true })
  lastUsedAt!: Temporal.Instant | null
}

import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { type KeyStatus, keyStatuses, type Scope } from '@samop/shared'
import { InstantType } from '../../columns.ts'
import { partnerRows } from '../../policies.ts'
import { Member } from '../Member.ts'
import { Partner } from '../Partner.ts'

/** A partner's key for integrations: acts with its maker's role and limits, within its scopes. */
@Entity({ policies: partnerRows(), rowLevelSecurity: 'force' })
export class ApiKey {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @ManyToOne({ entity: () => Partner, ref: true, index: true })
  partner!: Ref<Partner>

  @Property({ type: 'text' })
  name!: string

  @Property({ type: 'text[]' })
  scopes!: Scope[]

  @Enum({ items: () => Object.keys(keyStatuses) })
  status!: KeyStatus

  @Property({ type: 'integer', default: 1 })
  version!: number

  /** The first characters of the newest secret, by which people tell keys apart. */
  @Property({ type: 'text' })
  prefix!: string

  @ManyToOne({ entity: () => Member, ref: true })
  createdBy!: Ref<Member>

  @Property({ type: InstantType })
  createdAt!: Temporal.Instant

  @Property({ type: InstantType, nullable: true })
  expiresAt!: Temporal.Instant | null

  @Property({ type: InstantType, nullable: true })
  lastUsedAt!: Temporal.Instant | null

  @Property({ type: InstantType, nullable: true })
  revokedAt!: Temporal.Instant | null
}

import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { InstantType } from '../../columns.ts'
import { partnerRows } from '../../policies.ts'
import { Partner } from '../Partner.ts'
import { ApiKey } from './ApiKey.ts'

/** A secret of a key. After a rotation, earlier ones work beside the newest until their end. */
@Entity({ policies: partnerRows(), rowLevelSecurity: 'force' })
export class ApiKeySecret {
  @PrimaryKey({ type: 'text' })
  tokenHash!: string

  @ManyToOne({ entity: () => ApiKey, ref: true, index: true })
  apiKey!: Ref<ApiKey>

  @ManyToOne({ entity: () => Partner, ref: true })
  partner!: Ref<Partner>

  /** The first characters, by which people tell secrets apart. */
  @Property({ type: 'text' })
  prefix!: string

  @Property({ type: InstantType })
  createdAt!: Temporal.Instant

  /** When it stops working, at the latest when its key does; null = not known yet. */
  @Property({ type: InstantType, nullable: true, index: true })
  endsAt!: Temporal.Instant | null

  @Property({ type: InstantType, nullable: true })
  lastUsedAt!: Temporal.Instant | null
}

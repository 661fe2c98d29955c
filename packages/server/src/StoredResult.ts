import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { InstantType } from './columns.ts'
import { sharedRows } from './policies.ts'

/** What a command answered under an idempotency key, stored in the same transaction as its effect. */
@Entity({ policies: sharedRows('owner_id'), rowLevelSecurity: 'force' })
export class StoredResult {
  /** The partner, whose keys and people come and go; else the person. */
  @PrimaryKey({ type: 'uuid' })
  ownerId!: string

  @PrimaryKey({ type: 'text' })
  key!: string

  @Property({ type: 'uuid' })
  actorId!: string

  @Property({ type: 'text' })
  command!: string

  @Property({ type: 'text' })
  inputHash!: string

  @Property({ type: 'json' })
  result!: unknown

  @Property({ type: InstantType })
  at!: Temporal.Instant
}

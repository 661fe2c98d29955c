import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { InstantType } from './columns.ts'
import { sharedRows } from './policies.ts'

/** The result of a command under an idempotency key, stored in the transaction of the command. */
@Entity({ policies: sharedRows('owner_id'), rowLevelSecurity: 'force' })
export class StoredResult {
  /** The partner, so that another key or person of theirs can repeat a request; on the vendor's side the person. */
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

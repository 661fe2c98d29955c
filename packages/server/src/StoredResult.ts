import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { InstantType } from './columns.ts'
import { ownRows } from './policies.ts'

/** What a command answered under an idempotency key, stored in the same transaction as its effect. */
@Entity({ policies: ownRows(), rowLevelSecurity: 'force' })
export class StoredResult {
  @PrimaryKey({ type: 'uuid' })
  actorId!: string

  @PrimaryKey({ type: 'text' })
  key!: string

  @Property({ type: 'text' })
  command!: string

  @Property({ type: 'text' })
  inputHash!: string

  @Property({ type: 'json' })
  result!: unknown

  @Property({ type: InstantType })
  at!: Temporal.Instant
}

import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { InstantType } from '../columns.ts'
import { readByAll } from '../policies.ts'

/** The name of a key that seals secrets of this database; the key itself is stored elsewhere. */
@Entity({ policies: readByAll('SYSTEM'), rowLevelSecurity: 'force' })
export class SecretKey {
  /** Derived from the key, so that another key has another name. */
  @PrimaryKey({ type: 'text' })
  id!: string

  @Property({ type: InstantType })
  firstUsedAt!: Temporal.Instant
}

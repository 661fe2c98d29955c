import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { InstantType } from '../columns.ts'
import { readByAll } from '../policies.ts'

/** The name of a key that secrets in this database are sealed with; the key itself is elsewhere. */
@Entity({ policies: readByAll('SYSTEM'), rowLevelSecurity: 'force' })
export class SecretKey {
  /** Made of the key, so that another key has another name. */
  @PrimaryKey({ type: 'text' })
  id!: string

  @Property({ type: InstantType })
  firstUsedAt!: Temporal.Instant
}

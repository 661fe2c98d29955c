import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Role } from '@samop/shared'
import { InstantType } from '../columns.ts'
import { readByAll } from '../policies.ts'

@Entity({ policies: readByAll('VENDOR'), rowLevelSecurity: 'force' })
export class SecondFactorRule {
  @PrimaryKey({ type: 'text' })
  role!: Role

  @Property({ type: InstantType })
  since!: Temporal.Instant
}

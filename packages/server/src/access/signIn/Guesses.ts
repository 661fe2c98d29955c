import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { InstantType } from '../../columns.ts'
import { systemRows } from '../../policies.ts'

/** How often unknown browsers gave a wrong password for an address, over all networks and nodes, even if no member has it. */
@Entity({ policies: systemRows(), rowLevelSecurity: 'force' })
export class Guesses {
  /** SHA-256 of the e-mail address, so that a password typed into that field by mistake is not stored. */
  @PrimaryKey({ type: 'text' })
  addressHash!: string

  @Property({ type: 'integer' })
  count!: number

  @Property({ type: InstantType })
  lastAt!: Temporal.Instant
}

import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { InstantType } from '../../columns.ts'
import { systemRows } from '../../policies.ts'

/** How often strangers gave a wrong password for an address, over all networks and nodes, whether somebody has it or not. */
@Entity({ policies: systemRows(), rowLevelSecurity: 'force' })
export class Guesses {
  /** SHA-256 of the e-mail address: nobody finds here what was typed by mistake. */
  @PrimaryKey({ type: 'text' })
  addressHash!: string

  @Property({ type: 'integer' })
  count!: number

  @Property({ type: InstantType })
  lastAt!: Temporal.Instant
}

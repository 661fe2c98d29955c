import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { systemRows } from '../policies.ts'

/** A secret that all nodes of a database share. A migration makes it, and only the system reads it. */
@Entity({ policies: systemRows(), rowLevelSecurity: 'force' })
export class ServerSecret {
  @PrimaryKey({ type: 'text' })
  purpose!: string

  /** Hexadecimal. */
  @Property({ type: 'text', lazy: true })
  value!: string
}

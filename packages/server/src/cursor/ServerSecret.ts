import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { systemRows } from '../policies.ts'

/** What all nodes on one database keep secret from those who ask them; made by the migration, read by the system alone. */
@Entity({ policies: systemRows(), rowLevelSecurity: 'force' })
export class ServerSecret {
  @PrimaryKey({ type: 'text' })
  purpose!: string

  /** Hexadecimal. */
  @Property({ type: 'text', lazy: true })
  value!: string
}

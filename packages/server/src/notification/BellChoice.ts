import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { NewsKey } from '@samop/shared'
import { ownRows } from '../policies.ts'

/** What a person chose for the bell, where it is not as their role has it. */
@Entity({ policies: ownRows('member_id'), rowLevelSecurity: 'force' })
export class BellChoice {
  @PrimaryKey({ type: 'uuid' })
  memberId!: string

  @PrimaryKey({ type: 'text' })
  news!: NewsKey

  @Property({ type: 'boolean' })
  tells!: boolean
}

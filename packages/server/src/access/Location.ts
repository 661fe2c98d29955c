import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { limitedRows } from '../policies.ts'
import { Partner } from './Partner.ts'

@Entity({ policies: limitedRows({ location: 'id' }), rowLevelSecurity: 'force' })
export class Location {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @ManyToOne({ entity: () => Partner, ref: true, index: true })
  partner!: Ref<Partner>

  @Property({ type: 'text' })
  name!: string

  /** ISO 3166 alpha-2. */
  @Property({ type: 'text' })
  country!: string
}

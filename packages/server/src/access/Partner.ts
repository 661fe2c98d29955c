import { Entity, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Collection } from '@mikro-orm/core'
import { partnerRows } from '../policies.ts'
import { Location } from './Location.ts'

@Entity({ policies: partnerRows('id'), rowLevelSecurity: 'force' })
export class Partner {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @Property({ type: 'text' })
  name!: string

  /** Short and stable: the numbers of its claims begin with it. */
  @Property({ type: 'text', unique: true })
  code!: string

  /** ISO 3166 alpha-2. */
  @Property({ type: 'text' })
  country!: string

  @OneToMany({ entity: () => Location, mappedBy: 'partner' })
  locations = new Collection<Location>(this)
}

import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { Partner } from '../access/Partner.ts'
import { partnerRows } from '../policies.ts'

/** The last claim number of a partner. Each partner has its own series, so that no number tells how busy others are. */
@Entity({ policies: partnerRows(), rowLevelSecurity: 'force' })
export class ClaimSeries {
  @ManyToOne({ entity: () => Partner, ref: true, primary: true, deleteRule: 'no action', updateRule: 'no action' })
  partner!: Ref<Partner>

  @Property({ type: 'integer' })
  last!: number
}

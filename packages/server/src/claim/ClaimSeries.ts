import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { Partner } from '../access/Partner.ts'
import { partnerRows } from '../policies.ts'

/** The numbers a partner's claims have had: a series for each, so that none tells how busy the others are. */
@Entity({ policies: partnerRows(), rowLevelSecurity: 'force' })
export class ClaimSeries {
  @ManyToOne({ entity: () => Partner, ref: true, primary: true, deleteRule: 'no action', updateRule: 'no action' })
  partner!: Ref<Partner>

  @Property({ type: 'integer' })
  last!: number
}

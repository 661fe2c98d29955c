import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import type { Currency } from '@samop/shared'
import { Partner } from '../access/Partner.ts'
import { Program } from '../program/Program.ts'
import { UsagePeriod } from '../program/UsagePeriod.ts'
import { limitedRows } from '../policies.ts'

/** Partner × program × usage period (domain, section 4). Its balances are sums over the ledger: nobody sets them by hand. */
@Entity({ policies: limitedRows({ program: 'program_id' }), rowLevelSecurity: 'force' })
@Unique({ properties: ['partner', 'program', 'usagePeriod'] })
export class Fund {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @ManyToOne({ entity: () => Partner, ref: true })
  partner!: Ref<Partner>

  @ManyToOne({ entity: () => Program, ref: true })
  program!: Ref<Program>

  @ManyToOne({ entity: () => UsagePeriod, ref: true })
  usagePeriod!: Ref<UsagePeriod>

  @Property({ type: 'text' })
  currency!: Currency
}

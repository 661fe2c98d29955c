import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Account, Currency } from '@samop/shared'
import { minorUnits } from '../columns.ts'
import { keptOfFund } from '../policies.ts'

/** An account of the ledger: fund × kind × funding entity, with the sum of its postings. Only a trigger of the ledger writes it. */
@Entity({ policies: keptOfFund(), rowLevelSecurity: 'force' })
export class FundBalance {
  @PrimaryKey({ type: 'uuid' })
  fundId!: string

  @PrimaryKey({ type: 'text' })
  account!: Account

  @PrimaryKey({ type: 'uuid' })
  entityId!: string

  @Property({ type: 'uuid' })
  partnerId!: string

  /** The entity's currency. */
  @Property({ type: 'text' })
  currency!: Currency

  /** Never below zero, except for the source of the money. */
  @Property({ type: minorUnits })
  minor!: number
}

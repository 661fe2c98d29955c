import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Account } from '@samop/shared'
import { minorUnits } from '../columns.ts'
import { keptOfFund } from '../policies.ts'

/** The sum of a fund's postings to one ledger account. Only a trigger of the ledger writes it. */
@Entity({ policies: keptOfFund(), rowLevelSecurity: 'force' })
export class FundBalance {
  @PrimaryKey({ type: 'uuid' })
  fundId!: string

  @PrimaryKey({ type: 'text' })
  account!: Account

  @Property({ type: 'uuid' })
  partnerId!: string

  @Property({ type: minorUnits })
  minor!: number
}

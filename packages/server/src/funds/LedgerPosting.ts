import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Ref } from '@mikro-orm/core'
import { type Account, accounts, type Currency, type FundMovement, fundMovements } from '@samop/shared'
import { Partner } from '../access/Partner.ts'
import { Claim } from '../claim/Claim.ts'
import { InstantType, minorUnits } from '../columns.ts'
import { ledgerRows } from '../policies.ts'
import { Fund } from './Fund.ts'

/** One leg of a ledger transaction. Append-only; the legs of a transaction sum to zero for each funding entity. */
@Entity({ policies: ledgerRows(), rowLevelSecurity: 'force' })
@Index({ properties: ['fund', 'account'] })
export class LedgerPosting {
  @PrimaryKey({ type: 'uuid' })
  id!: string

  @Property({ type: 'uuid', index: true })
  transactionId!: string

  @ManyToOne({ entity: () => Partner, ref: true })
  partner!: Ref<Partner>

  @ManyToOne({ entity: () => Fund, ref: true })
  fund!: Ref<Fund>

  @ManyToOne({ entity: () => Claim, ref: true, nullable: true, index: true })
  claim!: Ref<Claim> | null

  @Enum({ items: () => [...fundMovements] })
  movement!: FundMovement

  @Property({ type: 'uuid' })
  entityId!: string

  @Enum({ items: () => Object.keys(accounts) })
  account!: Account

  @Property({ type: minorUnits })
  minor!: number

  /** The entity's currency. */
  @Property({ type: 'text' })
  currency!: Currency

  @Property({ type: InstantType })
  at!: Temporal.Instant
}

import type { Currency } from '@samop/shared'
import { Field, Int, ObjectType } from 'type-graphql'
import { PartnerView } from '../access/PartnerView.ts'
import type { PartnerRow } from '../access/PartnerRow.ts'
import type { ProgramRow } from '../program/ProgramRow.ts'
import type { UsagePeriodRow } from '../program/UsagePeriodRow.ts'
import { MoneyView } from '../graphql/schema/Money.ts'
import { Node } from '../graphql/schema/Node.ts'
import { CurrencyCodeScalar } from '../graphql/schema/scalars.ts'
import { ProgramView } from '../program/ProgramView.ts'
import { UsagePeriodView } from '../program/UsagePeriodView.ts'

/** A fund as read, with its balances. Amounts are minor units. */
export interface FundRow {
  readonly id: string
  readonly currency: Currency
  readonly partner: PartnerRow
  readonly program: ProgramRow
  readonly usagePeriod: UsagePeriodRow
  readonly earnedMinor: number
  readonly reservedMinor: number
  readonly approvedMinor: number
  readonly remainingMinor: number
  readonly waitingClaimCount: number
}

@ObjectType('Fund', {
  implements: Node,
  description:
    'The money of a partner in a program and usage period; its balances are sums over a ledger (domain, section 4).',
  simpleResolvers: true,
})
export class FundView extends Node {
  constructor(private readonly row: FundRow) {
    super()
    this.id = row.id
  }

  @Field(() => PartnerView, { description: 'The partner who may claim it.' })
  get partner(): PartnerView {
    return new PartnerView(this.row.partner)
  }

  @Field(() => ProgramView, { description: 'The program in which it was earned.' })
  get program(): ProgramView {
    return new ProgramView(this.row.program)
  }

  @Field(() => UsagePeriodView, {
    description: 'The usage period, with the days on which the money can be used and claimed.',
  })
  get usagePeriod(): UsagePeriodView {
    return new UsagePeriodView(this.row.usagePeriod)
  }

  @Field(() => CurrencyCodeScalar, { description: 'Currency of every amount, ISO 4217.' })
  get currency(): Currency {
    return this.row.currency
  }

  @Field(() => MoneyView, { description: 'The granted amount, including corrections.' })
  get earned(): MoneyView {
    return new MoneyView(this.row.earnedMinor, this.row.currency)
  }

  @Field(() => MoneyView, { description: 'The amount held for submitted claims.' })
  get reserved(): MoneyView {
    return new MoneyView(this.row.reservedMinor, this.row.currency)
  }

  @Field(() => MoneyView, { description: 'The amount settled for approved claims.' })
  get approved(): MoneyView {
    return new MoneyView(this.row.approvedMinor, this.row.currency)
  }

  @Field(() => MoneyView, { description: 'Reserved and approved together.' })
  get claimed(): MoneyView {
    return new MoneyView(this.row.reservedMinor + this.row.approvedMinor, this.row.currency)
  }

  @Field(() => MoneyView, { description: 'The amount that can still be claimed; never below zero.' })
  get remaining(): MoneyView {
    return new MoneyView(this.row.remainingMinor, this.row.currency)
  }

  @Field(() => Int, {
    description:
      'How many claims of the fund wait for the partner: drafts, requests for action, rejections that can be disputed.',
  })
  get waitingClaimCount(): number {
    return this.row.waitingClaimCount
  }
}

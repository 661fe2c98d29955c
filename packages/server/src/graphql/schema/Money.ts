import { type Currency, formatDecimal, money, MoneyError, parseMoney } from '@samop/shared'
import { Field, InputType, ObjectType } from 'type-graphql'
import { badInput } from '../../errors.ts'
import { CurrencyCodeScalar, DecimalScalar } from './scalars.ts'

@ObjectType('Money', { description: 'An amount in a currency.', simpleResolvers: true })
export class MoneyView {
  @Field(() => DecimalScalar, {
    description: 'Decimal string with exactly the currency’s decimals: "1234.50", "1235" for JPY.',
  })
  readonly amount: string

  @Field(() => CurrencyCodeScalar, { description: 'Currency code, ISO 4217.' })
  readonly currency: Currency

  constructor(minor: number, currency: Currency) {
    this.amount = formatDecimal(money(minor, currency))
    this.currency = currency
  }
}

@InputType({ description: 'An amount in a currency.' })
export class MoneyInput {
  @Field(() => DecimalScalar, {
    description:
      'Decimal string with at most the currency’s decimals; further zeros are ignored: "1234.50", "1235" or "1235.00" for JPY.',
  })
  amount!: string

  @Field(() => CurrencyCodeScalar, { description: 'Currency code, ISO 4217; must be the currency of the claim.' })
  currency!: Currency
}

/** The minor units of a sent amount for a claim in `currency`; throws when it is negative. */
export const minorOf = (input: MoneyInput, currency: Currency, field: string): number => {
  if (input.currency !== currency)
    throw badInput(`${field}.currency`, `must be ${currency}, the currency of the claim.`)
  const { minor } = parsed(input, field)
  if (minor < 0) throw badInput(`${field}.amount`, 'must not be negative.')
  return minor
}

const parsed = ({ amount, currency }: MoneyInput, field: string) => {
  try {
    return parseMoney(amount, currency)
  } catch (error) {
    if (error instanceof MoneyError) throw badInput(`${field}.amount`, error.text.en)
    throw error
  }
}

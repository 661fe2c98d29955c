import {
  formatDecimal,
  inputRules,
  isApprovable,
  isCurrency,
  isPartial,
  type Language,
  parseMoney,
  subtractMoney,
  type Text,
} from '@samop/shared'
import { readAmount } from '../../language/readAmount.ts'
import type { MoneyValue } from '../../language/useFormat.ts'

export interface ApprovedAmount {
  /** The approved amount; null while the text is not a valid amount. */
  money: MoneyValue | null
  /** The same in minor units; undefined means in full. */
  minor: number | undefined
  /** How much less than the claimed amount; null means in full. */
  less: MoneyValue | null
  problem: string | { text: Text; amount: MoneyValue } | null
}

/** Reads the typed approved amount. `null` approves the claim in full. */
export function approvedAmount(typed: string | null, claimed: MoneyValue, language: Language): ApprovedAmount {
  const { currency } = claimed
  if (typed === null || !isCurrency(currency)) return { money: claimed, minor: undefined, less: null, problem: null }
  const reading = readAmount(typed, currency, language)
  if ('problem' in reading) return wrong(reading.problem)
  const money = parseMoney(reading.value, currency)
  const full = parseMoney(claimed.amount, currency)
  if (!isApprovable(money.minor, full.minor)) return wrong({ text: inputRules.APPROVED_AMOUNT.text, amount: claimed })
  return {
    money: { amount: reading.value, currency },
    minor: money.minor,
    less: isPartial(money.minor, full.minor) ? { amount: formatDecimal(subtractMoney(full, money)), currency } : null,
    problem: null,
  }
}

export const minorOf = ({ amount, currency }: MoneyValue): number | undefined =>
  isCurrency(currency) ? parseMoney(amount, currency).minor : undefined

const wrong = (problem: ApprovedAmount['problem']): ApprovedAmount => ({
  money: null,
  minor: undefined,
  less: null,
  problem,
})

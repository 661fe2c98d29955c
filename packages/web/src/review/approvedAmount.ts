import {
  compareMoney,
  formatDecimal,
  isCurrency,
  type Language,
  parseMoney,
  subtractMoney,
  type Text,
} from '@samop/shared'
import { readAmount } from '../language/readAmount.ts'
import { decisionWords } from '../language/messages/decision.ts'
import type { MoneyValue } from '../language/useFormat.ts'

export interface ApprovedAmount {
  /** What is approved; null while the text is no amount that could be. */
  money: MoneyValue | null
  /** How much less than claimed; null = in full. */
  less: MoneyValue | null
  problem: string | { text: Text; amount: MoneyValue } | null
}

/** Reads what was typed as the approved amount; nothing typed is in full. */
export function approvedAmount(typed: string | null, claimed: MoneyValue, language: Language): ApprovedAmount {
  const { currency } = claimed
  if (typed === null || !isCurrency(currency)) return { money: claimed, less: null, problem: null }
  const reading = readAmount(typed, currency, language)
  if ('problem' in reading) return { money: null, less: null, problem: reading.problem }
  const money = parseMoney(reading.value, currency)
  const full = parseMoney(claimed.amount, currency)
  if (money.minor <= 0)
    return { money: null, less: null, problem: { text: decisionWords.amountMissing, amount: claimed } }
  if (compareMoney(money, full) > 0)
    return { money: null, less: null, problem: { text: decisionWords.amountTooHigh, amount: claimed } }
  const rest = subtractMoney(full, money)
  return {
    money: { amount: reading.value, currency },
    less: rest.minor > 0 ? { amount: formatDecimal(rest), currency } : null,
    problem: null,
  }
}

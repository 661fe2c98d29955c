import { formatDecimal, isCurrency, type Language, money, parseMoney, type Text } from '@samop/shared'
import type { ReasonPlacesFragment } from '../../graphql/graphql.ts'
import { decisionWords } from '../../language/messages/decision.ts'
import { readAmount, showAmount } from '../../language/readAmount.ts'
import type { MoneyValue } from '../../language/useFormat.ts'
import { type DraftReason, isTyped } from '../decision/decisionDraft.ts'
import { placeOf } from './reasonPlaces.ts'

/** The amounts that the reasons of a lower approval take off, by the reasons' keys. */
export interface ReasonAmounts {
  readonly currency: string
  readonly shown: ReadonlyMap<string, string>
  readonly read: ReadonlyMap<string, MoneyValue>
  readonly problems: ReadonlyMap<string, string | Text>
  /** The reasons together take off too much or too little. */
  readonly problem: { readonly text: Text; readonly amount: MoneyValue } | null
}

/** Reads the typed amounts of the reasons. If only one reason has no amount, it gets the rest. */
export function reasonAmounts(
  reasons: readonly DraftReason[],
  less: MoneyValue,
  lines: ReasonPlacesFragment['lines'],
  language: Language,
): ReasonAmounts | null {
  const { currency } = less
  if (!isCurrency(currency)) return null
  const minorOf = (amount: string) => parseMoney(amount, currency).minor
  const asMoney = (minor: number): MoneyValue => ({ amount: formatDecimal(money(minor, currency)), currency })
  const shown = new Map<string, string>()
  const minors = new Map<string, number>()
  const problems = new Map<string, string | Text>()
  const counted = reasons.some(isTyped) ? reasons.filter(isTyped) : reasons.slice(0, 1)

  for (const { key, amount } of counted) {
    if (amount === null || amount === undefined) continue
    shown.set(key, amount)
    const reading = readAmount(amount, currency, language)
    if ('problem' in reading) problems.set(key, reading.problem)
    else if (minorOf(reading.value) === 0) problems.set(key, decisionWords.reasonAmountMissing)
    else minors.set(key, minorOf(reading.value))
  }
  const open = counted.filter(({ key }) => !shown.has(key))
  const rest = minorOf(less.amount) - sum(minors.values())
  const [only] = open
  if (only && open.length === 1 && rest > 0 && problems.size === 0) {
    minors.set(only.key, rest)
    shown.set(only.key, showAmount(asMoney(rest).amount, currency, language))
  } else for (const { key } of open) problems.set(key, decisionWords.reasonAmountMissing)

  for (const line of lines) {
    const own = counted.filter(({ about }) => about === placeOf('LINE', line.id))
    if (sum(own.map(({ key }) => minors.get(key) ?? 0)) > minorOf(line.amount.amount))
      for (const { key } of own) problems.set(key, decisionWords.reasonAmountOfLine)
  }
  const off = sum(minors.values()) - minorOf(less.amount)
  const isJudged = problems.size === 0 && off !== 0
  return {
    currency,
    shown,
    read: new Map([...minors].map(([key, minor]) => [key, asMoney(minor)])),
    problems,
    problem: isJudged
      ? {
          text: off > 0 ? decisionWords.reasonAmountsOver : decisionWords.reasonAmountsUnder,
          amount: asMoney(Math.abs(off)),
        }
      : null,
  }
}

const sum = (minors: Iterable<number>): number => [...minors].reduce((total, minor) => total + minor, 0)

import { claimsTooMuch, isCurrency, isDatedAhead, type Language, parseMoney } from '@samop/shared'
import type { LineKind, UpdateClaimLineInput } from '../../graphql/graphql.ts'
import { readAmount } from '../../language/readAmount.ts'
import { readDay } from '../../language/readDay.ts'

export type LineKey =
  | 'kind'
  | 'supplier'
  | 'invoiceNumber'
  | 'invoiceDate'
  | 'description'
  | 'expenseType'
  | 'netAmount'
  | 'amount'

export type LineTexts = { [key in LineKey]?: string | undefined }

/** Turns the given texts of a line's fields into the API's input. Amounts are already read. */
export function lineInput(values: LineTexts, currency: string): Omit<UpdateClaimLineInput, 'lineId'> {
  const { kind, invoiceDate, expenseType, netAmount, amount, ...texts } = values
  return {
    ...texts,
    ...(kind !== undefined && { kind: kind as LineKind }),
    ...(invoiceDate !== undefined && { invoiceDate: invoiceDate || null }),
    ...(expenseType !== undefined && { expenseType: expenseType || null }),
    ...(netAmount !== undefined && { netAmount: { amount: netAmount, currency } }),
    ...(amount !== undefined && { amount: { amount, currency } }),
  }
}

/** Whether the claimed amount is higher than the amount without tax, both as typed. */
export function isTooMuchTyped(netAmount: string, amount: string, currency: string, language: Language): boolean {
  const [whole, claimed] = [netAmount, amount].map((typed) => readAmount(typed, currency, language))
  if (!isCurrency(currency) || !whole || !claimed || !('value' in whole && 'value' in claimed)) return false
  const minor = ({ value }: { value: string }) => parseMoney(value, currency).minor
  return claimsTooMuch({ netMinor: minor(whole), claimedMinor: minor(claimed) })
}

/** Whether the typed day of an invoice is after today. */
export function isAheadTyped(invoiceDate: string, today: string, language: Language): boolean {
  const reading = readDay(invoiceDate, language)
  return 'value' in reading && isDatedAhead({ kind: 'THIRD_PARTY_INVOICE', invoiceDate: reading.value || null }, today)
}

import { claimsTooMuch, isCurrency, type Language, parseMoney } from '@samop/shared'
import type { LineKind, UpdateClaimLineInput } from '../../graphql/graphql.ts'
import { readAmount } from '../../language/readAmount.ts'

export type LineKey =
  | 'kind'
  | 'supplier'
  | 'invoiceNumber'
  | 'invoiceDate'
  | 'description'
  | 'expenseType'
  | 'amount'
  | 'claimedAmount'

export type LineTexts = { [key in LineKey]?: string | undefined }

/** Turns the given texts of a line's fields into the API's input. Amounts are already read. */
export function lineInput(values: LineTexts, currency: string): Omit<UpdateClaimLineInput, 'lineId'> {
  const { kind, invoiceDate, expenseType, amount, claimedAmount, ...texts } = values
  return {
    ...texts,
    ...(kind !== undefined && { kind: kind as LineKind }),
    ...(invoiceDate !== undefined && { invoiceDate: invoiceDate || null }),
    ...(expenseType !== undefined && { expenseType: expenseType || null }),
    ...(amount !== undefined && { amount: { amount, currency } }),
    ...(claimedAmount !== undefined && { claimedAmount: { amount: claimedAmount, currency } }),
  }
}

/** Whether the claimed amount is higher than the amount, both as typed. */
export function isTooMuchTyped(amount: string, claimedAmount: string, currency: string, language: Language): boolean {
  const [whole, claimed] = [amount, claimedAmount].map((typed) => readAmount(typed, currency, language))
  if (!isCurrency(currency) || !whole || !claimed || !('value' in whole && 'value' in claimed)) return false
  const minor = ({ value }: { value: string }) => parseMoney(value, currency).minor
  return claimsTooMuch({ amountMinor: minor(whole), claimedMinor: minor(claimed) })
}

import { invoiceKeysOf } from '@samop/shared'
import type { ClaimLine } from '../ClaimLine.ts'

/** What a line is compared by, after its invoice may have changed; what was confirmed of another invoice is not of this one. */
export const setInvoiceKeys = (line: ClaimLine): void => {
  const { invoiceKey, alikeKey } = line
  Object.assign(line, invoiceKeysOf(line))
  if (line.invoiceKey !== invoiceKey || line.alikeKey !== alikeKey) line.anotherThan = []
}

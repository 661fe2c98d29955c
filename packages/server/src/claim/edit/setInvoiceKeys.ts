import { invoiceKeysOf } from '@samop/shared'
import type { ClaimLine } from '../ClaimLine.ts'

/** Sets a line's keys after a change of its invoice; a changed invoice loses its confirmations. */
export const setInvoiceKeys = (line: ClaimLine): void => {
  const { invoiceKey, alikeKey } = line
  Object.assign(line, invoiceKeysOf(line))
  if (line.invoiceKey !== invoiceKey || line.alikeKey !== alikeKey) line.anotherThan = []
}

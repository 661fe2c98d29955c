import type { LineFacts } from './facts.ts'
import { lineKinds } from './lineKinds.ts'

/** Whether a line does not say what was bought or done. */
export const lacksDescription = ({ description }: Pick<LineFacts, 'description'>): boolean => description.trim() === ''

/** Whether a line claims more than its amount. */
export const claimsTooMuch = ({ claimedMinor, netMinor }: Pick<LineFacts, 'claimedMinor' | 'netMinor'>): boolean =>
  claimedMinor > netMinor

/** Whether a line's invoice is dated after today. */
export const isDatedAhead = ({ kind, invoiceDate }: Pick<LineFacts, 'kind' | 'invoiceDate'>, today: string): boolean =>
  lineKinds[kind].needsInvoice && invoiceDate !== null && invoiceDate > today

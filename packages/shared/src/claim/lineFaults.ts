import type { LineFacts } from './facts.ts'

/** Whether a line does not say what was bought or done. */
export const lacksDescription = ({ description }: Pick<LineFacts, 'description'>): boolean => description.trim() === ''

/** Whether a line claims more than its amount. */
export const claimsTooMuch = ({ claimedMinor, netMinor }: Pick<LineFacts, 'claimedMinor' | 'netMinor'>): boolean =>
  claimedMinor > netMinor

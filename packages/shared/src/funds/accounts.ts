import type { Text } from '../language/language.ts'

/**
 * The kinds of accounts of a fund's ledger; a fund has one of each kind for every funding entity. Earned money comes out
 * of GRANTED, whose balance is therefore below zero; the database keeps every other at zero or above.
 */
export const accounts = {
  GRANTED: {
    label: { en: 'Earned', sv: 'Intjänat' },
    description: 'The source of the fund’s money: the earned amount with a minus sign.',
  },
  AVAILABLE: {
    label: { en: 'Remaining', sv: 'Återstår' },
    description: 'What can still be claimed; never below zero.',
  },
  RESERVED: { label: { en: 'Reserved', sv: 'Reserverat' }, description: 'Held for submitted claims.' },
  APPROVED: { label: { en: 'Approved', sv: 'Godkänt' }, description: 'Settled for approved claims.' },
} as const satisfies Record<string, { label: Text; description: string }>

export type Account = keyof typeof accounts

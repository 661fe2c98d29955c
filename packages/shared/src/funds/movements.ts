import type { Text } from '../language/language.ts'

/** The accounts of a fund's ledger. Granted money comes out of GRANTED, whose balance is therefore negative. */
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

/** One leg of a ledger transaction, in minor units of the fund's currency. */
export interface Posting {
  readonly account: Account
  readonly minor: number
}

/** The amounts of a claim in minor units: already reserved, claimed now, and approved. */
export interface MovementAmounts {
  readonly reserved: number
  readonly claimed: number
  readonly approved: number
}

const move = (from: Account, to: Account, minor: number): Posting[] =>
  minor === 0
    ? []
    : [
        { account: from, minor: -minor },
        { account: to, minor },
      ]

/** How each movement posts; every row's postings sum to zero (domain, section 4). */
export const movements = {
  GRANT: ({ claimed }: MovementAmounts) => move('GRANTED', 'AVAILABLE', claimed),
  RESERVE: ({ claimed }: MovementAmounts) => move('AVAILABLE', 'RESERVED', claimed),
  ADJUST: ({ reserved, claimed }: MovementAmounts) => move('AVAILABLE', 'RESERVED', claimed - reserved),
  RELEASE: ({ reserved }: MovementAmounts) => move('RESERVED', 'AVAILABLE', reserved),
  SETTLE: ({ reserved, approved }: MovementAmounts) => [
    ...move('RESERVED', 'APPROVED', approved),
    ...move('RESERVED', 'AVAILABLE', reserved - approved),
  ],
} as const satisfies Record<string, (amounts: MovementAmounts) => Posting[]>

export type FundMovement = keyof typeof movements

import type { Account } from './accounts.ts'
import { leftOf, type Share, sumOf, takenFrom } from './shares.ts'

/** One leg of a movement: a share that goes into an account of its entity; below zero, it comes out. */
export interface Allocation extends Share {
  readonly account: Account
  /** The claim whose money moves. */
  readonly claimId?: string
}

/** What a movement of a claim's money is calculated from, in minor units. */
export interface ClaimMoney {
  readonly claimId: string
  /** What remains of each entity's money in the fund. */
  readonly remaining: readonly Share[]
  /** What the claim holds of each entity's money. */
  readonly held: readonly Share[]
  readonly claimed: number
  readonly approved: number
}

/** Earned money comes into a fund; below zero, it is corrected. */
export const granted = (share: Share): Allocation[] => moved('GRANTED', 'AVAILABLE', [share])

/**
 * How each movement of a claim's money posts (domain, section 4). What is drawn is taken from the entities in proportion
 * to what remains of each; what is released goes back to where it came from. The legs of each entity sum to zero.
 */
export const claimMovements = {
  RESERVE: ({ claimId, remaining, claimed }: ClaimMoney) =>
    moved('AVAILABLE', 'RESERVED', takenFrom(remaining, claimed), claimId),
  ADJUST: ({ claimId, remaining, held, claimed }: ClaimMoney) => {
    const more = claimed - sumOf(held)
    return more > 0
      ? moved('AVAILABLE', 'RESERVED', takenFrom(remaining, more), claimId)
      : moved('RESERVED', 'AVAILABLE', takenFrom(held, -more), claimId)
  },
  RELEASE: ({ claimId, held }: ClaimMoney) => moved('RESERVED', 'AVAILABLE', held, claimId),
  SETTLE: ({ claimId, held, approved }: ClaimMoney) => {
    const settled = takenFrom(held, approved)
    return [
      ...moved('RESERVED', 'APPROVED', settled, claimId),
      ...moved('RESERVED', 'AVAILABLE', leftOf(held, settled), claimId),
    ]
  },
} as const satisfies Record<string, (money: ClaimMoney) => Allocation[]>

export type ClaimMovement = keyof typeof claimMovements

export type FundMovement = 'GRANT' | ClaimMovement

export const fundMovements: readonly FundMovement[] = ['GRANT', ...(Object.keys(claimMovements) as ClaimMovement[])]

const moved = (from: Account, to: Account, shares: readonly Share[], claimId?: string): Allocation[] =>
  shares
    .filter(({ minor }) => minor !== 0)
    .flatMap(({ entityId, minor }) => {
      const of = { entityId, ...(claimId !== undefined && { claimId }) }
      return [
        { ...of, account: from, minor: -minor },
        { ...of, account: to, minor },
      ]
    })

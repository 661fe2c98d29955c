import { shareMinor } from '../money/shareMoney.ts'

/** Money of one funding entity, in minor units of its currency. */
export interface Share {
  readonly entityId: string
  readonly minor: number
}

/** Takes an amount from shares, in proportion to what is in each. The amount must not be more than all of them. */
export function takenFrom(shares: readonly Share[], minor: number): Share[] {
  const parts = shareMinor(
    minor,
    shares.map((share) => share.minor),
  )
  return shares.map(({ entityId }, index) => ({ entityId, minor: parts[index] ?? 0 }))
}

/** What is left of shares after a part of each was taken. */
export function leftOf(shares: readonly Share[], taken: readonly Share[]): Share[] {
  return shares.map(({ entityId, minor }, index) => ({ entityId, minor: minor - (taken[index]?.minor ?? 0) }))
}

export const sumOf = (shares: readonly Share[]): number => shares.reduce((sum, { minor }) => sum + minor, 0)

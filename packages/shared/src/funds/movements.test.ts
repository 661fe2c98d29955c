import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actions } from '../claim/actions.ts'
import { statuses } from '../claim/statuses.ts'
import { type Account, accounts } from './accounts.ts'
import { type Allocation, claimMovements, type ClaimMovement, granted } from './movements.ts'
import { type Share, sumOf } from './shares.ts'

type Balances = Record<string, Partial<Record<Account, number>>>

const kinds = Object.keys(claimMovements) as ClaimMovement[]
const claimId = 'claim'

/** A ledger in memory: one fund and one claim. */
const ledgerOf = (earned: readonly number[]) => {
  const balances: Balances = Object.fromEntries(earned.map((_, index) => [`entity ${index}`, {}]))
  const post = (legs: readonly Allocation[]) => {
    for (const { entityId, account, minor } of legs) {
      const entity = balances[entityId]!
      entity[account] = (entity[account] ?? 0) + minor
    }
    return legs
  }
  earned.forEach((minor, index) => post(granted({ entityId: `entity ${index}`, minor })))
  const sharesIn = (account: Account): Share[] =>
    Object.entries(balances).map(([entityId, entity]) => ({ entityId, minor: entity[account] ?? 0 }))
  return {
    balances,
    post,
    sharesIn,
    move: (movement: ClaimMovement, claimed: number, approved = 0) =>
      post(
        claimMovements[movement]({
          claimId,
          remaining: sharesIn('AVAILABLE'),
          held: sharesIn('RESERVED'),
          claimed,
          approved,
        }),
      ),
  }
}

const earnings = fc.array(fc.nat(1e12), { minLength: 1, maxLength: 5 })
const upTo = (most: number) => fc.nat(most)

/** Funds with a claim that fits into them, and what is claimed and approved of it later. */
const lives = earnings.chain((earned) => {
  const all = earned.reduce((sum, minor) => sum + minor, 0)
  return upTo(all).chain((first) =>
    upTo(all).chain((second) =>
      fc.record({
        first: fc.constant(first),
        second: fc.constant(second),
        approved: upTo(second),
        earned: fc.constant(earned),
      }),
    ),
  )
})

const sumsByEntity = (legs: readonly Allocation[]) =>
  [...Map.groupBy(legs, ({ entityId }) => entityId).values()].map((own) => sumOf(own))

describe('money of a fund with several funding entities', () => {
  test('never appears or disappears, and is never below zero, whatever happens to a claim', () => {
    fc.assert(
      fc.property(lives, fc.constantFrom('SETTLE', 'RELEASE'), ({ earned, first, second, approved }, end) => {
        const ledger = ledgerOf(earned)
        const steps = [
          () => ledger.move('RESERVE', first),
          () => ledger.move('ADJUST', second),
          () => ledger.move(end, second, approved),
        ]
        for (const step of steps) {
          expect(sumsByEntity(step()).filter((sum) => sum !== 0)).toEqual([])
          for (const { GRANTED: _, ...kept } of Object.values(ledger.balances))
            for (const minor of Object.values(kept)) expect(minor).toBeGreaterThanOrEqual(0)
        }
        expect(sumOf(ledger.sharesIn('RESERVED'))).toBe(0)
        expect(sumOf(ledger.sharesIn('APPROVED'))).toBe(end === 'SETTLE' ? approved : 0)
      }),
    )
  })

  test('is held for a claim to the minor unit', () => {
    fc.assert(
      fc.property(lives, ({ earned, first, second }) => {
        const ledger = ledgerOf(earned)
        ledger.move('RESERVE', first)
        expect(sumOf(ledger.sharesIn('RESERVED'))).toBe(first)
        ledger.move('ADJUST', second)
        expect(sumOf(ledger.sharesIn('RESERVED'))).toBe(second)
      }),
    )
  })

  test('is drawn in proportion to what remains of each, and goes back to where it came from', () => {
    fc.assert(
      fc.property(lives, ({ earned, first }) => {
        const ledger = ledgerOf(earned)
        const [before, all] = [ledger.sharesIn('AVAILABLE'), earned.reduce((sum, minor) => sum + minor, 0)]
        ledger.move('RESERVE', first)
        for (const [index, { minor }] of ledger.sharesIn('RESERVED').entries()) {
          const off = BigInt(minor) * BigInt(all) - BigInt(first) * BigInt(earned[index]!)
          expect(off < 0n ? -off : off).toBeLessThan(BigInt(Math.max(all, 1)))
        }
        ledger.move('RELEASE', first)
        expect(ledger.sharesIn('AVAILABLE')).toEqual(before)
      }),
    )
  })

  test('of one entity moves as a whole', () => {
    const ledger = ledgerOf([1000])
    expect(ledger.move('RESERVE', 300)).toEqual([
      { entityId: 'entity 0', claimId, account: 'AVAILABLE', minor: -300 },
      { entityId: 'entity 0', claimId, account: 'RESERVED', minor: 300 },
    ])
    expect(ledger.move('ADJUST', 300)).toEqual([])
    ledger.move('SETTLE', 300, 120)
    expect(ledger.balances).toEqual({ 'entity 0': { GRANTED: -1000, AVAILABLE: 880, RESERVED: 0, APPROVED: 120 } })
  })

  test('is posted only to accounts that the ledger knows, by movements that actions name', () => {
    const ledger = ledgerOf([500, 700])
    for (const kind of ['RESERVE', 'ADJUST', 'SETTLE', 'RELEASE'] as const)
      for (const { account } of ledger.move(kind, 100, 40)) expect(accounts).toHaveProperty(account)
    expect(new Set(Object.values(actions).flatMap(({ funds }) => funds ?? []))).toEqual(new Set(kinds))
  })
})

/** What a movement leaves the claim holding. */
const heldAfter = { RESERVE: 'RESERVED', ADJUST: 'RESERVED', RELEASE: null, SETTLE: 'APPROVED' } as const

test.each(Object.entries(actions))('%s leads to a status that says where the claim’s money is', (_name, action) => {
  const leads = [action.to, 'toIf' in action ? action.toIf.status : null].filter((status) => status !== null)
  for (const to of leads) {
    const before = new Set(action.from.map((from) => statuses[from].money))
    if (action.funds) expect(statuses[to].money).toBe(heldAfter[action.funds])
    else expect([...before]).toEqual([statuses[to].money])
  }
})

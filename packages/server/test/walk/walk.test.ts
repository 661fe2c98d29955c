import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { askable, startWalk, type Walk } from './startWalk.ts'
import { walkThrough } from './walkThrough.ts'

/*
 * Everybody asks for everything of everybody else: each operation of the schema, as each principal, with each id that is not
 * theirs, in several forms. No answer may contain anything that the database holds about another partner.
 */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

let walk: Walk
beforeAll(async () => {
  walk = await startWalk()
}, 120_000)
afterAll(() => walk.stop())

/** Principals who send ids in one form only, because the reading of an id does not depend on the sender. */
const plain = [
  'user',
  'an admin of one program',
  'a user of one place',
  'reviewer',
  'a key that reads',
  'a key that writes',
  'foreignAdmin',
  'a user of the other partner',
  'a key of the other partner',
  'finance',
  'manager',
  'auditor',
]

describe('no answer shows anything of another partner, or of a draft to the vendor', () => {
  test.each([
    'admin',
    'user',
    'an admin of one program',
    'a user of one place',
    'a key that reads',
    'a key that writes',
    'foreignAdmin',
    'a user of the other partner',
    'a key of the other partner',
    'reviewer',
    'finance',
    'manager',
    'auditor',
    'nobody',
    'a revoked key',
    'an ended session',
  ])('to %s', async (name) => {
    const walker = walk.walkerFor(name)
    const differences: string[] = []
    const inForms = !plain.includes(name)
    for (const operation of askable) differences.push(...(await walkThrough(walker, operation, inForms)))
    expect(walker.leaks).toEqual([])
    expect(walker.failures).toEqual([])
    expect(differences).toEqual([])
    expect(walker.cases).toBeGreaterThan(walker.principal.isNobody ? askable.length / 2 : askable.length * 3)
  })
})

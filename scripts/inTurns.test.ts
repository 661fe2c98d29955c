import { expect, test } from 'vitest'
import { inTurns, type Turn } from './inTurns.ts'

/** Begin and end of each item, in order. `long` is how many times an item waits before it ends. */
const course = async (...items: (Turn & { long: number })[]) => {
  const seen: string[] = []
  await inTurns(items, async ({ name, long }) => {
    seen.push(`${name} begins`)
    for (let waited = 0; waited < long; waited += 1) await new Promise(setImmediate)
    seen.push(`${name} ends`)
  })
  return seen.join(', ')
}

test('three items run at a time, and the next begins as soon as one ends', async () => {
  const quick = ['b', 'c', 'd'].map((name) => ({ name, long: 2 }))
  expect(await course({ name: 'a', long: 9 }, ...quick)).toBe(
    'a begins, b begins, c begins, b ends, d begins, c ends, d ends, a ends',
  )
})

test('one more runs beside an item that needs two lanes, and nothing beside one that needs all', async () => {
  const two = { name: 'two', long: 4, lanes: 2 }
  const all = { name: 'all', long: 3, lanes: 3 }
  expect(await course(two, { name: 'a', long: 9 }, all, { name: 'b', long: 1 })).toBe(
    'two begins, a begins, two ends, a ends, all begins, all ends, b begins, b ends',
  )
})

test('an item waits for the end of the one it needs, but not for one that is left out', async () => {
  const needs = { name: 'b', long: 1, after: 'a' }
  expect(await course({ name: 'a', long: 3 }, needs)).toBe('a begins, a ends, b begins, b ends')
  expect(await course(needs)).toBe('b begins, b ends')
})

test('a failing step does not stop the others, and its error is not lost', async () => {
  const worked: string[] = []
  const broken = inTurns([{ name: 'a' }, { name: 'b' }, { name: 'c' }], async ({ name }) => {
    if (name === 'a') throw new Error('broken')
    worked.push(name)
  })
  await expect(broken).rejects.toThrow('broken')
  expect(worked).toEqual(['b', 'c'])
})

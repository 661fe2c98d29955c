import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { intentOf } from './intents.ts'

const add = parse('mutation Add { add }')
const remove = parse('mutation Remove { remove }')

test('what was not answered goes out again under its key and on its version', () => {
  const first = intentOf(add, { text: 'a' }, { expectedVersion: 3 })
  expect(intentOf(add, { text: 'a' }, { expectedVersion: 4 }).fixed).toEqual(first.fixed)
  first.answered()
  const next = intentOf(add, { text: 'a' }, { expectedVersion: 4 }).fixed
  expect(next.expectedVersion).toBe(4)
  expect(next.idempotencyKey).not.toBe(first.fixed.idempotencyKey)
})

test('another text or another change is another intent', () => {
  const { idempotencyKey } = intentOf(add, { text: 'b' }, {}).fixed
  expect(intentOf(add, { text: 'c' }, {}).fixed.idempotencyKey).not.toBe(idempotencyKey)
  expect(intentOf(remove, { text: 'b' }, {}).fixed.idempotencyKey).not.toBe(idempotencyKey)
})

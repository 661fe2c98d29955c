import { parse } from 'graphql'
import { beforeEach, expect, test } from 'vitest'
import { forgetTyped } from '../session/typedTexts.ts'
import { forgetIntents, intentOf } from './intents.ts'

const add = parse('mutation Add { add }')
const remove = parse('mutation Remove { remove }')
const on = (expectedVersion: number, kept = true) => ({ more: { expectedVersion }, kept })
const reload = forgetIntents

beforeEach(forgetTyped)

test('an unanswered change is sent again with its key and its version', () => {
  const first = intentOf(add, { text: 'a' }, on(3))
  expect(intentOf(add, { text: 'a' }, on(4)).fixed).toEqual(first.fixed)
  first.answered()
  const next = intentOf(add, { text: 'a' }, on(4)).fixed
  expect(next.expectedVersion).toBe(4)
  expect(next.idempotencyKey).not.toBe(first.fixed.idempotencyKey)
})

test('another text or another change is a new intent', () => {
  const { idempotencyKey } = intentOf(add, { text: 'b' }, on(3)).fixed
  expect(intentOf(add, { text: 'c' }, on(3)).fixed.idempotencyKey).not.toBe(idempotencyKey)
  expect(intentOf(remove, { text: 'b' }, on(3)).fixed.idempotencyKey).not.toBe(idempotencyKey)
})

test('an unanswered change is the same intent after a reload, and a new one once it is answered', () => {
  const first = intentOf(add, { text: 'a' }, on(3))
  reload()
  const second = intentOf(add, { text: 'a' }, on(7))
  expect(second.fixed).toEqual(first.fixed)
  second.answered()
  reload()
  expect(intentOf(add, { text: 'a' }, on(7)).fixed.idempotencyKey).not.toBe(first.fixed.idempotencyKey)
})

test('only the page keeps a secret, and the next person finds nothing', () => {
  const secret = intentOf(add, { password: 'samop-demo' }, on(3, false)).fixed
  expect(intentOf(add, { password: 'samop-demo' }, on(3, false)).fixed).toEqual(secret)
  expect(JSON.stringify(sessionStorage)).not.toContain('samop-demo')
  const { idempotencyKey } = intentOf(add, { text: 'a' }, on(3)).fixed
  forgetTyped()
  expect(intentOf(add, { text: 'a' }, on(3)).fixed.idempotencyKey).not.toBe(idempotencyKey)
})

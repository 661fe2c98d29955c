import { expect, test } from 'vitest'
import { isTooLong, limitOf, textLimits } from './textLimits.ts'

test('a text may have as many characters as its limit, including the blanks around it', () => {
  expect(isTooLong('x'.repeat(textLimits.title), textLimits.title)).toBe(false)
  expect(isTooLong(`${'x'.repeat(textLimits.title)} `, textLimits.title)).toBe(true)
})

test('a field without a limit of its own has none', () => {
  expect(limitOf('title')).toBe(textLimits.title)
  expect(limitOf('toString')).toBeUndefined()
})

import { expect, test } from 'vitest'
import { sayWith, type SpokenValues } from './present.ts'

const words = (name: string) => ({ en: `It is {${name}}.`, sv: `Det är {${name}}.` })

test('a day is told in words', () => {
  expect(sayWith(words('when'), 'en', { when: { day: '2026-11-24' } })).toBe('It is 24 Nov 2026.')
  expect(sayWith(words('when'), 'sv', { when: { day: '2026-11-24' } })).toBe('Det är 24 nov. 2026.')
})

test('what a person wrote stays as it was written, though it looks like a day', () => {
  expect(sayWith(words('due'), 'sv', { due: '2026-11-24' })).toBe('Det är 2026-11-24.')
  expect(sayWith(words('due'), 'en', { due: ['2026-11-24', '1'] })).toBe('It is 2026-11-24 and 1.')
})

test('money and texts are told in the reader’s form', () => {
  const values: SpokenValues = {
    amount: { amount: '1234.50', currency: 'SEK' },
    what: { en: 'a title', sv: 'en rubrik' },
  }
  const text = { en: '{what}: {amount}', sv: '{what}: {amount}' }
  expect(sayWith(text, 'en', values).replaceAll('\u00a0', ' ')).toBe('a title: SEK 1,234.50')
  expect(sayWith(text, 'sv', values).replaceAll('\u00a0', ' ')).toBe('en rubrik: 1 234,50 SEK')
})

import { expect, test } from 'vitest'
import { sayWith } from './present.ts'

const words = (name: string) => ({ en: `It is {${name}}.`, sv: `Det är {${name}}.` })

test.each(['before', 'due', 'from', 'to', 'today'])('a day under the name %s is told in words', (name) => {
  const values = { [name]: '2026-11-24' }
  expect(sayWith(words(name), 'en', values)).toBe('It is 24 Nov 2026.')
  expect(sayWith(words(name), 'sv', values)).toBe('Det är 24 nov. 2026.')
})

test.each(['line', 'document', 'title', 'member', 'key', 'number', 'assignee'])(
  'what a person wrote as %s stays as it was written, though it looks like a day',
  (name) => {
    expect(sayWith(words(name), 'sv', { [name]: '2026-11-24' })).toBe('Det är 2026-11-24.')
    expect(sayWith(words(name), 'en', { [name]: ['2026-11-24', '1'] })).toBe('It is 2026-11-24 and 1.')
  },
)

test('money and texts are told in the reader’s form', () => {
  const values = { amountMinor: 123_450, currency: 'SEK', what: { en: 'a title', sv: 'en rubrik' } }
  const text = { en: '{what}: {amount}', sv: '{what}: {amount}' }
  expect(sayWith(text, 'en', values).replaceAll('\u00a0', ' ')).toBe('a title: SEK 1,234.50')
  expect(sayWith(text, 'sv', values).replaceAll('\u00a0', ' ')).toBe('en rubrik: 1 234,50 SEK')
})

import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { languages, locales, type Text } from '@samop/shared'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { fill } from './fill.ts'

const files = import.meta.glob<Record<string, Record<string, Text>>>('./messages/*.ts', { eager: true })
const texts = Object.entries(files).flatMap(([file, exports]) =>
  Object.values(exports).flatMap((words) =>
    Object.entries(words).map(([key, text]) => [`${file.slice('./messages/'.length)} ${key}`, text] as const),
  ),
)

test('there are texts to check', () => {
  expect(texts.length).toBeGreaterThan(50)
})

test.each(texts)('%s exists in every language with the same values', (_, text) => {
  expect(Object.keys(text).toSorted()).toEqual([...languages].toSorted())
  for (const language of languages) {
    expect(text[language].trim()).not.toBe('')
    expect(valuesIn(parse(text[language]))).toEqual(valuesIn(parse(text.en)))
  }
})

test.each([0, 1, 2, 1234])('every text with the number %d is said as the standard of such texts has it', (number) => {
  for (const [, text] of texts)
    for (const language of languages) {
      const values = Object.fromEntries(valuesIn(parse(text[language])).map((name) => [name, number]))
      const standard = new IntlMessageFormat(text[language], locales[language]).format(values)
      expect(fill(text[language], language, values)).toBe(standard)
    }
})

function valuesIn(elements: readonly MessageFormatElement[]): string[] {
  const names = elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    if (element.type === TYPE.tag) return [element.value, ...valuesIn(element.children)]
    if (element.type === TYPE.select || element.type === TYPE.plural)
      return [element.value, ...Object.values(element.options).flatMap((option) => valuesIn(option.value))]
    return [element.value]
  })
  return [...new Set(names)].toSorted()
}

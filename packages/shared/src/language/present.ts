import { type DecimalMoney, moneyOf } from '../money/decimalMoney.ts'
import { showMoney } from '../money/showMoney.ts'
import { fill, type Language, onceForEach, type Text } from './language.ts'

const dayFormats = onceForEach(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
)
const momentFormats = onceForEach(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
)
const listFormats = onceForEach((locale) => new Intl.ListFormat(locale))

/** A value of a sentence: what people wrote and numbers stay as they are, everything else is told in the reader's form. */
export type Spoken = string | number | Text | DecimalMoney | SpokenDay | readonly Spoken[]

/** An ISO day to be told in words. A plain text may be a person's own, even if it looks like a day. */
export interface SpokenDay {
  readonly day: string
}

export type SpokenValues = Readonly<Record<string, Spoken>>

/** A day such as "2026-11-24" in words: "24 Nov 2026", "24 nov. 2026". */
export function showDay(day: string, language: Language): string {
  return dayFormats(language).format(new Date(`${day}T00:00:00Z`))
}

/** A moment such as "2026-11-24T08:00:00.000Z" in words: "24 Nov 2026, 08:00 UTC". */
export function showMoment(moment: string, language: Language): string {
  return `${momentFormats(language).format(new Date(moment))} UTC`
}

/** Some texts as a list: "a, b and c", "a, b och c". */
export function showList(texts: readonly string[], language: Language): string {
  return listFormats(language).format(texts)
}

/** A text with its values in the reader's form. */
export function sayWith(text: Text, language: Language, values: SpokenValues = {}): string {
  return fill(text, language, (name) => {
    const value = values[name]
    return value === undefined ? undefined : spoken(value, language)
  })
}

function spoken(value: Spoken, language: Language): string | number {
  if (typeof value !== 'object') return value
  if (isList(value)) {
    const told = value.map((one) => String(spoken(one, language)))
    return showList(told, language)
  }
  if ('amount' in value) return showMoney(moneyOf(value), language)
  return 'day' in value ? showDay(value.day, language) : value[language]
}

const isList = (value: object): value is readonly Spoken[] => Array.isArray(value)

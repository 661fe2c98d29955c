import { isCurrency } from '../money/currencies.ts'
import { money } from '../money/money.ts'
import { showMoney } from '../money/showMoney.ts'
import { type Language, languages, onceForEach, say, type Text, type Values } from './language.ts'

const dayFormats = onceForEach(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
)
const momentFormats = onceForEach(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
)
const listFormats = onceForEach((locale) => new Intl.ListFormat(locale))

/** The names of values that hold a day; every other value may be a person's own text. */
const days: ReadonlySet<string> = new Set(['before', 'dated', 'due', 'from', 'to', 'today'])

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

/**
 * A text with its values in the reader's form: `amountMinor` beside `currency` becomes `{amount}` as money, an ISO day
 * under a name of `days` becomes a day in words, a text in both languages the reader's, and a list of texts a list. What
 * people wrote stays unchanged, even if it looks like a day.
 */
export function sayWith(text: Text, language: Language, values: Readonly<Record<string, unknown>> = {}): string {
  return say(text, language, presented(values, language))
}

function presented(values: Readonly<Record<string, unknown>>, language: Language): Values {
  const shown: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(values)) {
    if (
      name.endsWith('Minor') &&
      typeof value === 'number' &&
      typeof values.currency === 'string' &&
      isCurrency(values.currency)
    ) {
      shown[name.slice(0, -'Minor'.length)] = showMoney(money(value, values.currency), language)
    } else {
      shown[name] = days.has(name) && isDay(value) ? showDay(value, language) : presentedValue(value, language)
    }
  }
  return shown
}

function presentedValue(value: unknown, language: Language): string | number {
  if (typeof value === 'number' || typeof value === 'string') return value
  if (Array.isArray(value))
    return showList(
      value.map((one) => String(presentedValue(one, language))),
      language,
    )
  if (isText(value)) return value[language]
  return ''
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && languages.every((language) => language in value)

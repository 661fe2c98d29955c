import { inEveryLanguage, type Language, languages, say, showDay } from '@samop/shared'
import { typedWords } from './messages/typed.ts'

export type DayReading = { value: string } | { problem: string }

/**
 * Reads a day as people write it: "2026-10-11", "20261011", "11 okt. 2026", "October 11, 2026", "11.10.2026". Where day
 * and month could be either, it follows the language if that has one order, and asks otherwise. An empty text is no day.
 */
export function readDay(typed: string, language: Language): DayReading {
  const text = typed.trim()
  if (text === '') return { value: '' }
  const parts = partsOf(text, language)
  const day = parts && valid(parts)
  if (!day) return { problem: say(typedWords.dayUnreadable, language, { example: showDay('2026-10-11', language) }) }
  if (!/^(19|2\d)/.test(day)) return { problem: say(typedWords.dayYear, language, {}) }
  return { value: day }
}

type Parts = readonly [year: number, month: number, day: number]

function partsOf(text: string, language: Language): Parts | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])]
  const [, first, second, year] = /^(\d{1,2})[./\-\s]+(\d{1,2})[./\-\s]+(\d{4})$/.exec(text) ?? []
  if (first && second) return inOrder(Number(first), Number(second), Number(year), language)
  const [, day, name, of] = /^(\d{1,2})[.\s-]*(?:of\s+)?(\p{L}+)[.,\s-]*(\d{4})$/u.exec(text) ?? []
  if (name) return named(name, Number(day), Number(of))
  const [, before, on, in_] = /^(\p{L}+)[.\s]*(\d{1,2})[,\s]+(\d{4})$/u.exec(text) ?? []
  return before ? named(before, Number(on), Number(in_)) : undefined
}

/** "11/10/2026": Swedish writes the day first; readers of English write it either way, so there it must be clear. */
function inOrder(first: number, second: number, year: number, language: Language): Parts | undefined {
  if (second > 12) return [year, first, second]
  if (language === 'en' && first <= 12 && first !== second) return undefined
  return [year, second, first]
}

function named(name: string, day: number, year: number): Parts | undefined {
  const month = months.get(bare(name))
  return month ? [year, month, day] : undefined
}

const bare = (name: string) => name.toLowerCase().replace('.', '')

const formats = {
  long: inEveryLanguage((locale) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })),
  short: inEveryLanguage((locale) => new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })),
}

/** The names of the months in every language, whole and short: the page's language does not bind what people paste. */
const months = new Map(
  languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) =>
      Array.from({ length: 12 }, (_, index): [string, number] => [
        bare(formats[style][language].format(new Date(Date.UTC(2026, index, 1)))),
        index + 1,
      ]),
    ),
  ),
)

function valid([year, month, day]: Parts): string | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}

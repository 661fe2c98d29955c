import { type Language, say, type Text, type TextValues } from '../language/language.ts'
import { type ClockKind, clockKinds } from './clocks.ts'

/** A text with its `{names}` replaced in every language; a value that is itself a text is taken in that language. */
export function tell(text: Text, values: TextValues): Text {
  return { en: say(text, 'en', valuesIn('en', values)), sv: say(text, 'sv', valuesIn('sv', values)) }
}

/** A number of days in words: "1 business day", "5 arbetsdagar". */
export function tellDays(count: number, kind: ClockKind): Text {
  return tell(count === 1 ? clockKinds[kind].one : clockKinds[kind].many, { count })
}

function valuesIn(language: Language, values: TextValues): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]),
  )
}

import { type Language, locales } from '@samop/shared'
import { IntlMessageFormat } from 'intl-messageformat'
import { messageOf } from './messageOf.ts'

const known = new Map<string, IntlMessageFormat>()

/** A text with its values filled in; in parts where some are no text. A text that lacks a value is said as it is written. */
export function fill<Value>(
  text: string,
  language: Language,
  values: Readonly<Record<string, string | number | Value>>,
): string | Value | (string | Value)[] {
  try {
    return formatOf(text, language).format<Value>({ ...values })
  } catch (error) {
    if (!import.meta.env.PROD) throw error
    console.error(error)
    return String(text)
  }
}

function formatOf(text: string, language: Language): IntlMessageFormat {
  // texts that the build has read are no strings any more, but as good to tell apart
  const key = language + (typeof text === 'string' ? text : JSON.stringify(text))
  const format = known.get(key) ?? new IntlMessageFormat(messageOf(text), locales[language])
  known.set(key, format)
  return format
}

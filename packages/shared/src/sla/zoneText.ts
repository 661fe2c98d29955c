import { inEveryLanguage, type Text } from '../language/language.ts'

const known = new Map<string, Text>()

/** A time zone by its name: `Europe/Stockholm` → "Central European Time", "centraleuropeisk tid". */
export function zoneText(timeZone: string): Text {
  const text = known.get(timeZone) ?? inEveryLanguage((locale) => zoneIn(locale, timeZone))
  known.set(timeZone, text)
  return text
}

function zoneIn(locale: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts()
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

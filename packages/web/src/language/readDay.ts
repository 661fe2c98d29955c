import { type Language, say } from '@samop/shared'
import { editWords } from './messages/claimEdit.ts'

/**
 * Reads the text of a date field. While somebody types the year, browsers report the years 0002, 0020 and 0202, and an empty
 * text while a part is missing; a stored day is therefore never emptied.
 */
export function readDay(typed: string, stored: string, language: Language): { value: string } | { problem: string } {
  if (typed === '' && stored !== '') return { problem: say(editWords.dayIncomplete, language, {}) }
  if (typed !== '' && !/^(19|2\d)\d{2}-\d{2}-\d{2}$/.test(typed))
    return { problem: say(editWords.dayYear, language, {}) }
  return { value: typed }
}

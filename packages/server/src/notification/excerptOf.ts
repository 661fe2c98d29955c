import { commentOf } from '../history/commentOf.ts'
import type { EventRow } from '../history/eventRows.ts'

const longest = 200

/** The beginning of what the person wrote, in one line: the comment or argument, else the first reason that is explained. */
export const excerptOf = (row: EventRow): string | null => {
  const written = commentOf(row) || row.reasons.find(({ text }) => text)?.text
  if (!written) return null
  const line = written
    .slice(0, 2 * longest)
    .replaceAll(/\s+/g, ' ')
    .trim()
  return line.length > longest
    ? `${line
        .slice(0, longest - 1)
        .toWellFormed()
        .trimEnd()}…`
    : line
}

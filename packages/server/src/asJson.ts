import type { CustomTypesConfig } from 'pg'

/** Parsers by the OIDs of PostgreSQL's types; a text for all others. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  16: (text) => text === 't',
  20: Number,
  21: Number,
  23: Number,
  114: JSON.parse,
  1184: (text) => (text.endsWith('+00') ? `${text.slice(0, 10)}T${text.slice(11)}:00` : text),
  1700: Number,
  3802: JSON.parse,
}

const asItIs = (text: string) => text

/**
 * Reads columns as `to_json` writes them, with numbers as numbers and moments by RFC 3339 (every connection is in UTC), without
 * PostgreSQL making JSON of fifty rows: that took it longer than finding them.
 */
export const asJson: CustomTypesConfig = {
  getTypeParser: ((oid: number) => parsers[oid] ?? asItIs) as CustomTypesConfig['getTypeParser'],
}

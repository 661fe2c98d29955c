import type { Language } from '@samop/shared'
import { stringify } from 'csv-stringify/sync'

/** What spreadsheets expect in each language: with another separator they put a whole line into one cell. */
const conventions: Readonly<Record<Language, { readonly delimiter: string; readonly decimal: string }>> = {
  en: { delimiter: ',', decimal: '.' },
  sv: { delimiter: ';', decimal: ',' },
}

/** Without it, Excel takes UTF-8 for the machine's old character set. */
export const byteOrderMark = '\uFEFF'

/**
 * Rows as CSV (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe in front. Every cell is quoted, so
 * that a reader who splits at the other language's separator finds no formula either.
 */
export const csv = (rows: readonly (readonly string[])[], language: Language): string =>
  stringify(rows as string[][], {
    delimiter: conventions[language].delimiter,
    record_delimiter: 'windows',
    quoted: true,
    quoted_empty: false,
    escape_formulas: true,
  })

/** A decimal such as "1234.50" with the language's mark, without grouping: a spreadsheet reads it as a number. */
export const decimalIn = (decimal: string, language: Language): string =>
  decimal.replace('.', conventions[language].decimal)

import type { Language } from '@samop/shared'

/** The formatting conventions of each language: day before month, 24-hour clock. */
export const localeOf: Readonly<Record<Language, string>> = { en: 'en-GB', sv: 'sv-SE' }

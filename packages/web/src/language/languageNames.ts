import type { Language } from '@samop/shared'

/** Each language by its own name, whatever language is in use. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', sv: 'Svenska' }

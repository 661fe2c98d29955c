import type { Language } from '@samop/shared'

/** A language as the API writes it. */
export type LanguageKey = Uppercase<Language>

export const keyOfLanguage = (language: Language) => language.toUpperCase() as LanguageKey

export const languageOfKey = (key: LanguageKey) => key.toLowerCase() as Language

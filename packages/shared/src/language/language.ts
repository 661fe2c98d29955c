/** The languages the product speaks; the first is the fallback. */
export const languages = ['en', 'sv'] as const

export type Language = (typeof languages)[number]

/** The formatting conventions of each language: day before month, 24-hour clock. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', sv: 'sv-SE' }

/** Makes one value for every language from its locale. */
export function inEveryLanguage<Made>(make: (locale: string, language: Language) => Made): Record<Language, Made> {
  const made = languages.map((language) => [language, make(locales[language], language)])
  return Object.fromEntries(made) as Record<Language, Made>
}

/** Makes one value for a language when it is first needed, and keeps it: a format of `Intl` costs as much as a hundred sentences. */
export function onceForEach<Made>(make: (locale: string) => Made): (language: Language) => Made {
  const known = new Map<Language, Made>()
  return (language) => {
    const made = known.get(language) ?? make(locales[language])
    known.set(language, made)
    return made
  }
}

/** One sentence or label in every language. `{name}` stands for a value given to `say`. */
export type Text = Readonly<Record<Language, string>>

export type Values = Readonly<Record<string, string | number>>

/** Values that may themselves be texts. */
export type TextValues = Readonly<Record<string, Text | string | number>>

/** The text in one language, its `{names}` replaced by the values. A missing value stays visible as `{name}`. */
export function say(text: Text, language: Language, values: Values = {}): string {
  return fill(text, language, (name) => values[name])
}

/** The text in one language, its `{names}` replaced by what a function answers for each. */
export function fill(text: Text, language: Language, valueOf: (name: string) => string | number | undefined): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(valueOf(name) ?? whole))
}

/** The first language of a list of tags that the product speaks. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const found = languages.find((language) => tag.toLowerCase().split('-')[0] === language)
    if (found) return found
  }
  return languages[0]
}

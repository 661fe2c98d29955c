import type { Text } from '@samop/shared'
import { useMemo } from 'react'
import { fill } from './fill.ts'
import { useLanguage } from './LanguageProvider.tsx'
import { isPlain } from './elementsOf.ts'

export type TextValues = Readonly<Record<string, string | number>>

/** Gives a text in the language in use: `text(words.title, { name })`. It understands ICU plurals and selects. */
export type SayText = (text: Text, values?: TextValues) => string

export function useText(): SayText {
  const { language } = useLanguage()
  return useMemo(
    () =>
      (text, values = {}) => {
        const said = text[language]
        return isPlain(said) ? said : [fill<string>(said, language, values)].flat().join('')
      },
    [language],
  )
}

import type { Text } from '@samop/shared'
import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { useLanguage } from './LanguageProvider.tsx'
import { isPlain, messageOf } from './messageOf.ts'

export type TextValues = Readonly<Record<string, string | number>>

/** Gives a text in the language in use: `text(words.title, { name })`. It understands ICU plurals and selects. */
export type SayText = (text: Text, values?: TextValues) => string

export function useText(): SayText {
  const intl = useIntl()
  const { language } = useLanguage()
  return useMemo(
    () => (text, values) => {
      const said = text[language]
      if (isPlain(said)) return said
      return intl.formatMessage({ id: text.en, defaultMessage: messageOf(said) }, { ...values })
    },
    [intl, language],
  )
}

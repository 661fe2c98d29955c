import type { Text } from '@samop/shared'
import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { useLanguage } from './LanguageProvider.tsx'

export type TextValues = Readonly<Record<string, string | number>>

/** Says a text in the language in use: `text(words.title, { name })`. ICU plurals and selects are understood. */
export type SayText = (text: Text, values?: TextValues) => string

export function useText(): SayText {
  const intl = useIntl()
  const { language } = useLanguage()
  return useMemo(
    () => (text, values) => intl.formatMessage({ id: text.en, defaultMessage: text[language] }, { ...values }),
    [intl, language],
  )
}

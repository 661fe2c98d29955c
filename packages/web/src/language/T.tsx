import type { Text } from '@samop/shared'
import { Fragment, type ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { useLanguage } from './LanguageProvider.tsx'
import { messageOf } from './messageOf.ts'

export interface TProps {
  text: Text
  values?: Readonly<Record<string, ReactNode>>
}

/** A text in the language in use; values may be elements: `<T text={words.by} values={{ name: <b>{name}</b> }} />`. */
export function T({ text, values }: TProps) {
  const intl = useIntl()
  const { language } = useLanguage()
  const said: ReactNode = intl.formatMessage({ id: text.en, defaultMessage: messageOf(text[language]) }, { ...values })
  return <Fragment>{said}</Fragment>
}

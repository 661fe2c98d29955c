import type { Text } from '@samop/shared'
import { Children, Fragment, type ReactNode } from 'react'
import { fill } from './fill.ts'
import { useLanguage } from './LanguageProvider.tsx'

export interface TProps {
  text: Text
  values?: Readonly<Record<string, ReactNode>>
}

/** A text in the language in use; values may be elements: `<T text={words.by} values={{ name: <b>{name}</b> }} />`. */
export function T({ text, values }: TProps) {
  const { language } = useLanguage()
  return <Fragment>{Children.toArray(fill<ReactNode>(text[language], language, values ?? {}))}</Fragment>
}

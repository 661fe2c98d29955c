import { type Language, locales } from '@samop/shared'
import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { IntlProvider } from 'react-intl'
import { chooseLanguage, currentLanguage, onLanguageChoice } from './languageChoice.ts'

/** Sets the language of the document, and of texts, dates and numbers below it. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const { language } = useLanguage()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  // react-intl gets each sentence as its default message, so the default locale must be the locale.
  return (
    <IntlProvider locale={locales[language]} defaultLocale={locales[language]} onError={fail}>
      {children}
    </IntlProvider>
  )
}

/** The language in use, and how to change it. A change shows everywhere at once and is remembered. */
export function useLanguage(): { language: Language; setLanguage: (language: Language) => void } {
  const language = useSyncExternalStore(onLanguageChoice, currentLanguage)
  return { language, setLanguage: chooseLanguage }
}

function fail(error: Error): void {
  if (import.meta.env.PROD) console.error(error)
  else throw error
}

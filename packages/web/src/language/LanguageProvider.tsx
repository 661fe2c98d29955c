import type { Language } from '@samop/shared'
import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { chooseLanguage, currentLanguage, onLanguageChoice } from './languageChoice.ts'

/** Sets the language of the document. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const { language } = useLanguage()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return children
}

/** The language in use, and how to change it. A change shows everywhere at once and is remembered. */
export function useLanguage(): { language: Language; setLanguage: (language: Language) => void } {
  const language = useSyncExternalStore(onLanguageChoice, currentLanguage)
  return { language, setLanguage: chooseLanguage }
}

import { type Language, languages, preferredLanguage } from '@samop/shared'

const key = 'samop.language'
const listeners = new Set<() => void>()
let chosen = read()
let chosenNow = false

/**
 * The language in use: the one chosen on this device, else the browser's. It is kept outside React because the network
 * links need it.
 */
export const currentLanguage = (): Language => chosen ?? preferredLanguage(navigator.languages)

/** Whether the person has chosen a language on this device. Until then the account's language counts. */
export const languageIsChosen = (): boolean => chosen !== undefined

/** Whether the choice was made since the page opened, so that the account must be told. */
export const languageIsChosenNow = (): boolean => chosenNow

export function chooseLanguage(language: Language): void {
  chosenNow = true
  takeLanguage(language)
}

/** Uses the account's language. This is not a choice, so the account need not be told. */
export function takeLanguage(language: Language): void {
  chosen = language
  try {
    localStorage.setItem(key, language)
  } catch {
    // The browser may refuse storage, in a private window for example: the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener()
}

export function onLanguageChoice(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function read(): Language | undefined {
  try {
    return languages.find((language) => language === localStorage.getItem(key))
  } catch {
    return undefined
  }
}

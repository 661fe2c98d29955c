import { type Language, languages, preferredLanguage } from '@samop/shared'

const key = 'samop.language'
const listeners = new Set<() => void>()
let chosen = read()
let chosenNow = false

/** The language in use: the one chosen on this device, else the browser's. Lives outside React for the network links. */
export const currentLanguage = (): Language => chosen ?? preferredLanguage(navigator.languages)

/** Whether the person has chosen on this device; an account's language only counts until then. */
export const languageIsChosen = (): boolean => chosen !== undefined

/** Whether the choice was made since the page was opened, and so is news to the account. */
export const languageIsChosenNow = (): boolean => chosenNow

export function chooseLanguage(language: Language): void {
  chosenNow = true
  takeLanguage(language)
}

/** Uses a language that the account has: no choice that the account would have to be told of. */
export function takeLanguage(language: Language): void {
  chosen = language
  try {
    localStorage.setItem(key, language)
  } catch {
    // Storage may be refused (private window): the choice then lives as long as the page.
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

import { currentLanguage } from '../language/languageChoice.ts'

/** So long an early answer may still be new. */
const patience = 15_000

declare global {
  interface Window {
    /** What `early.js` has asked, by hash and variables. */
    samopEarly?: Map<string, { answer: Promise<Response>; language: string; at: number }>
  }
}

/** The answer to a request that was asked before the page's code was there. Each is handed out once. */
export function earlyAnswer(body: unknown): Promise<Response> | undefined {
  const early = window.samopEarly
  if (!early?.size || typeof body !== 'string') return undefined
  const { variables, extensions } = JSON.parse(body) as Asked
  const key = `${extensions?.persistedQuery?.sha256Hash} ${JSON.stringify(variables)}`
  const asked = early.get(key)
  early.delete(key)
  if (!asked || asked.language !== currentLanguage()) return undefined
  return performance.now() - asked.at < patience ? asked.answer : undefined
}

/** Called once something has happened after which an early answer may be old, or another person's. */
export function forgetEarlyAnswers(): void {
  window.samopEarly?.clear()
}

interface Asked {
  variables?: object
  extensions?: { persistedQuery?: { sha256Hash: string } }
}

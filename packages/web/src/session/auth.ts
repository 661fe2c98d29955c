import type { Text } from '@samop/shared'
import { currentLanguage } from '../language/languageChoice.ts'
import { remembersSession, rememberSession } from './rememberedSession.ts'
import type { Way } from './secondStep.ts'

export interface DemoAccount {
  email: string
  name: string
  role: Text
  organisation: string
}

export interface AuthOptions {
  /** The accounts of the demonstration data, or null on a real installation. */
  demo: DemoAccount[] | null
  password: string | null
  supportUrl: string | null
  /** Whether links are mailed. */
  mail: boolean
}

export type SignInResult =
  | { kind: 'signedIn' }
  | { kind: 'secondStep'; ways: readonly Way[] }
  | { kind: 'wrong' }
  | { kind: 'throttled'; seconds: number }
  | { kind: 'unreachable' }
  | { kind: 'noPasskey'; message: string | undefined }
  | { kind: 'failed' }

export async function signIn(email: string, password: string): Promise<SignInResult> {
  const response = await post('/auth/sign-in', { email, password })
  if (!response) return { kind: 'unreachable' }
  if (response.ok) {
    const { secondFactor } = (await response.json().catch(() => ({}))) as { secondFactor?: Way[] }
    if (secondFactor) return { kind: 'secondStep', ways: secondFactor }
    rememberSession(true)
    return { kind: 'signedIn' }
  }
  if (response.status === 401) return { kind: 'wrong' }
  if (response.status === 429) return { kind: 'throttled', seconds: Number(response.headers.get('retry-after')) || 60 }
  return { kind: [502, 503, 504].includes(response.status) ? 'unreachable' : 'failed' }
}

/**
 * Whether anybody may be signed in here. Asking the server who it is where nobody is would be an error, which browsers
 * note as one. In doubt: yes.
 */
export async function maybeSignedIn(): Promise<boolean> {
  if (remembersSession()) return true
  try {
    const response = await fetch('/auth/session', { headers: { accept: 'application/json' }, cache: 'no-store' })
    return !response.ok || ((await response.json()) as { present: boolean }).present
  } catch {
    return true
  }
}

/** Whether the server has ended the session. */
export async function signOut(): Promise<boolean> {
  const response = await post('/auth/sign-out', {})
  return response?.ok ?? false
}

export async function authOptions(): Promise<AuthOptions> {
  const response = await fetch('/auth/options', { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`/auth/options answered ${response.status}`)
  return (await response.json()) as AuthOptions
}

/** Undefined when there was no answer at all. */
export async function post(address: string, body: object): Promise<Response | undefined> {
  try {
    return await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'accept-language': currentLanguage() },
      body: JSON.stringify(body),
    })
  } catch {
    return undefined
  }
}

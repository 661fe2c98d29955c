import type { Text } from '@samop/shared'
import { currentLanguage } from '../language/languageChoice.ts'
import { remembersSession, rememberSession } from './rememberedSession.ts'
import type { Way } from './secondStep.ts'

export interface DemoMember {
  email: string
  name: string
  role: Text
  organisation: string
}

export interface AuthOptions {
  /** The demonstration's accounts; null on a real installation. */
  demo: DemoMember[] | null
  password: string | null
  supportUrl: string | null
  /** Whether the server mails links. */
  mail: boolean
}

export type SignInResult =
  | { kind: 'signedIn' }
  | { kind: 'secondStep'; ways: readonly Way[] }
  | { kind: 'wrong' }
  | { kind: 'throttled'; seconds: number }
  | { kind: 'unreachable' }
  | { kind: 'noPasskey'; message: string | undefined }
  | { kind: 'otherAddress'; message: string | undefined }
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
  if (response.status === 403) return { kind: 'otherAddress', message: await messageIn(response) }
  return { kind: [502, 503, 504].includes(response.status) ? 'unreachable' : 'failed' }
}

async function messageIn(response: Response): Promise<string | undefined> {
  const { error } = (await response.json().catch(() => ({}))) as { error?: { message?: string } }
  return error?.message
}

/**
 * Whether somebody may be signed in here. The query for the viewer would fail without a session, and browsers log that
 * as an error. When in doubt, yes.
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

/** Resolves to whether the server has ended the session. */
export async function signOut(): Promise<boolean> {
  const response = await post('/auth/sign-out', {})
  return response?.ok ?? false
}

export async function authOptions(): Promise<AuthOptions> {
  const response = await fetch('/auth/options', { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`/auth/options answered ${response.status}`)
  return (await response.json()) as AuthOptions
}

/** Resolves to undefined when no answer came. */
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

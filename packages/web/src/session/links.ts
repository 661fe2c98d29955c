import { post, type SignInResult } from './auth.ts'

/** What a working link is for. */
export interface LinkFacts {
  email: string
  purpose: 'FIRST_SIGN_IN' | 'NEW_PASSWORD'
  /** How many of the person's API keys a new password revokes. */
  keys: number
}

export type LinkResult<Done> =
  | { kind: 'done'; done: Done }
  /** `gone`: the server refuses the link. `refused`: it refuses the password. Both carry the server's sentence. */
  | { kind: 'gone'; message: string }
  | { kind: 'refused'; message: string }
  | Exclude<SignInResult, { kind: 'signedIn' | 'wrong' }>

/** Asks for a link by mail. The answer does not reveal whether the address has an account. */
export async function askForLink(
  email: string,
): Promise<{ kind: 'asked' } | Exclude<SignInResult, { kind: 'signedIn' }>> {
  const response = await post('/auth/forgotten-password', { email })
  if (response?.ok) return { kind: 'asked' }
  return failureOf(response)
}

export const openLink = (token: string): Promise<LinkResult<LinkFacts>> => ask('/auth/link', { token })

export const setPasswordByLink = (token: string, password: string): Promise<LinkResult<{ email: string }>> =>
  ask('/auth/set-password', { token, password })

async function ask<Done>(address: string, body: object): Promise<LinkResult<Done>> {
  const response = await post(address, body)
  if (response?.ok) return { kind: 'done', done: (await response.json()) as Done }
  if (response && [404, 410, 422].includes(response.status)) {
    const { error } = (await response.json()) as { error: { message: string } }
    const { message } = error
    return response.status === 422 ? { kind: 'refused', message } : { kind: 'gone', message }
  }
  return failureOf(response)
}

function failureOf(response: Response | undefined): Exclude<SignInResult, { kind: 'signedIn' | 'wrong' }> {
  if (!response) return { kind: 'unreachable' }
  if (response.status === 429) return { kind: 'throttled', seconds: Number(response.headers.get('retry-after')) || 60 }
  return { kind: [502, 503, 504].includes(response.status) ? 'unreachable' : 'failed' }
}

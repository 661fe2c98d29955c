import { post } from './auth.ts'
import { rememberSession } from './rememberedSession.ts'

/** How the second step can be taken. */
export type Way = 'TOTP' | 'PASSKEY' | 'RECOVERY_CODE'

export type SecondStepResult = { kind: 'signedIn' } | { kind: 'refused'; message?: string }

export const giveCode = async (given: { code: string } | { recoveryCode: string }): Promise<SecondStepResult> =>
  resultOf(await post('/auth/second-factor', given))

/** Asks the browser for a passkey of the person. */
export async function givePasskey(): Promise<SecondStepResult> {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const options = await post('/auth/passkey/options', {})
  if (!options?.ok) return resultOf(options)
  try {
    const response = await startAuthentication({ optionsJSON: await options.json() })
    return resultOf(await post('/auth/passkey', { response }))
  } catch {
    // the person closed the browser's own dialog, or the device has no passkey for this page
    return { kind: 'refused' }
  }
}

async function resultOf(response: Response | undefined): Promise<SecondStepResult> {
  if (response?.ok) {
    rememberSession(true)
    return { kind: 'signedIn' }
  }
  const told = (await response?.json().catch(() => undefined)) as { error?: { message?: string } } | undefined
  return { kind: 'refused', ...(told?.error?.message && { message: told.error.message }) }
}

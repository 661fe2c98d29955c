import { post } from './auth.ts'
import { rememberSession } from './rememberedSession.ts'

/** A way to take the second step. */
export type Way = 'TOTP' | 'PASSKEY' | 'RECOVERY_CODE'

export type SecondStepResult = { kind: 'signedIn' } | { kind: 'refused'; message?: string }

export const giveCode = async (given: { code: string } | { recoveryCode: string }): Promise<SecondStepResult> =>
  resultOf(await post('/auth/second-factor', given))

/** Asks the browser for a passkey: for the second step, or `alone` to sign in with it only. */
export async function givePasskey({ alone = false } = {}): Promise<SecondStepResult> {
  const options = await post('/auth/passkey/options', { alone })
  if (!options?.ok) return resultOf(options)
  const response = await chosenPasskey(await options.text())
  return response ? resultOf(await post('/auth/passkey', { alone, response })) : { kind: 'refused' }
}

/**
 * The browser's answer to the options, which are JSON. Undefined when nobody chose a passkey, or the device has none
 * for this page.
 */
export async function chosenPasskey(options: string): Promise<object | undefined> {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  return startAuthentication({ optionsJSON: JSON.parse(options) }).catch(() => undefined)
}

/** Whether this browser supports passkeys, and the page's connection is secure enough for them. */
export const knowsPasskeys = (): boolean => 'PublicKeyCredential' in window && window.isSecureContext

async function resultOf(response: Response | undefined): Promise<SecondStepResult> {
  if (response?.ok) {
    rememberSession(true)
    return { kind: 'signedIn' }
  }
  const told = (await response?.json().catch(() => undefined)) as { error?: { message?: string } } | undefined
  return { kind: 'refused', ...(told?.error?.message && { message: told.error.message }) }
}

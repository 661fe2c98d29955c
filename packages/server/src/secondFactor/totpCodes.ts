import { generateSecret, generateURI, verify } from 'otplib'
import type { Vault } from '../secrets/Vault.ts'

/** 160 bits in base32, as RFC 4226 recommends. */
export const newTotpSecret = (): string => generateSecret({ length: 20 })

/** The address that authenticator apps read from the QR code. */
export const totpUri = (secret: string, email: string): string => generateURI({ issuer: 'Samop', label: email, secret })

/** The purpose that a secret is sealed for. */
const about = (memberId: string) => `totp ${memberId}`

export const sealTotp = (vault: Vault, memberId: string, secret: string): string => vault.seal(secret, about(memberId))

export const openTotp = (vault: Vault, memberId: string, sealed: string): string => vault.open(sealed, about(memberId))

/** The 30-second step of a code, at most one before or after the present; null when the code is wrong or was used. */
export const stepOf = async (
  secret: string,
  code: string,
  now: Temporal.Instant,
  lastStep: number | null,
): Promise<number | null> => {
  const token = code.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const epoch = Math.floor(now.epochMilliseconds / 1000)
  const result = await verify({
    secret,
    token,
    epoch,
    epochTolerance: 30,
    ...(lastStep !== null && { afterTimeStep: lastStep }),
  })
  return result.valid && 'timeStep' in result ? result.timeStep : null
}

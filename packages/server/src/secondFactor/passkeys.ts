import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { system } from '@samop/shared'
import { sql } from 'kysely'
import { z } from 'zod'
import { readAsSystem } from '../reader.ts'
import type { Services } from '../services.ts'
import { command } from '../command.ts'
import { write } from '../write.ts'
import type { ChallengePurpose } from './Challenge.ts'
import { keepChallenge, takeChallenge } from './challenges.ts'
import { Passkey } from './Passkey.ts'
import { expectedOrigin, relyingPartyId } from './relyingParty.ts'

type Registration = Parameters<typeof verifyRegistrationResponse>[0]['response']
type Authentication = Parameters<typeof verifyAuthenticationResponse>[0]['response']

interface KnownPasskey {
  readonly id: string
  readonly memberId: string
  readonly credentialId: string
  readonly publicKey: string
  readonly counter: string
  readonly transports: string[]
}

export const passkeysOf = (services: Services, memberId: string): Promise<KnownPasskey[]> =>
  readAsSystem(services, (db) => db.rows(sql<KnownPasskey>`${columns} where member_id = ${memberId} order by id`))

const columns = sql`select id, member_id as "memberId", credential_id as "credentialId", public_key as "publicKey",
  counter::text, transports from passkey`

interface Owner {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** The options with which a browser makes a passkey, as JSON. */
export const registrationOptions = async (services: Services, { id, name, email }: Owner): Promise<string> => {
  const known = await passkeysOf(services, id)
  const options = await generateRegistrationOptions({
    rpName: 'Samop',
    rpID: relyingPartyId(services.config),
    userName: email,
    userDisplayName: name,
    userID: new TextEncoder().encode(id),
    excludeCredentials: known.map(described),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  })
  await keepChallenge(services, options.challenge, { purpose: 'REGISTER', memberId: id })
  return JSON.stringify(options)
}

export interface NewPasskey {
  readonly credentialId: string
  readonly publicKey: string
  readonly counter: number
  readonly transports: string[]
}

/** The passkey that a browser made; null when its response does not match our challenge. */
export const registered = async (services: Services, memberId: string, json: string): Promise<NewPasskey | null> => {
  const response = read<Registration>(json)
  if (!response) return null
  const result = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(services, challenge, { purpose: 'REGISTER', memberId }),
    expectedOrigin: expectedOrigin(services.config, response.response.clientDataJSON),
    expectedRPID: relyingPartyId(services.config),
    requireUserVerification: false,
  }).catch(() => null)
  if (!result?.verified) return null
  const { id, publicKey, counter, transports = [] } = result.registrationInfo.credential
  return { credentialId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports }
}

/** The options with which a browser uses a passkey, as JSON; `memberId` is null when the passkey alone signs in. */
export const authenticationOptions = async (
  services: Services,
  purpose: Exclude<ChallengePurpose, 'REGISTER'>,
  memberId: string | null,
): Promise<string> => {
  const known = memberId === null ? [] : await passkeysOf(services, memberId)
  const options = await generateAuthenticationOptions({
    rpID: relyingPartyId(services.config),
    allowCredentials: known.map(described),
    userVerification: purpose === 'SIGN_IN' ? 'required' : 'preferred',
  })
  await keepChallenge(services, options.challenge, { purpose, memberId })
  return JSON.stringify(options)
}

/** The owner of the passkey that answered; null when it is unknown, not the member's, or does not match our challenge. */
export const answered = async (
  services: Services,
  json: string,
  purpose: Exclude<ChallengePurpose, 'REGISTER'>,
  memberId: string | null,
): Promise<string | null> => {
  const response = read<Authentication>(json)
  if (!response) return null
  const [passkey] = await readAsSystem(services, (db) =>
    db.rows(sql<KnownPasskey>`${columns} where credential_id = ${response.id}`),
  )
  if (!passkey || (memberId !== null && passkey.memberId !== memberId)) return null
  const result = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(services, challenge, { purpose, memberId }),
    expectedOrigin: expectedOrigin(services.config, response.response.clientDataJSON),
    expectedRPID: relyingPartyId(services.config),
    requireUserVerification: purpose === 'SIGN_IN',
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
      counter: Number(passkey.counter),
    },
  }).catch(() => null)
  if (!result?.verified) return null
  const { newCounter } = result.authenticationInfo
  await write({ services, actor: system }, noteUse, { id: passkey.id, counter: String(newCounter) })
  return passkey.memberId
}

const noteUse = command(
  { name: 'notePasskeyUse', needs: 'SYSTEM' },
  async ({ em, now }, { id, counter }: { readonly id: string; readonly counter: string }) => {
    await em.nativeUpdate(Passkey, { id }, { counter, lastUsedAt: now })
    return { done: {} }
  },
)

const described = ({ credentialId: id, transports }: KnownPasskey) => ({ id, transports })

const base64url = z.string().regex(/^[\w-]{1,20000}$/)

/** The form in which browsers write a response; the library checks its contents. */
const form = z.looseObject({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: base64url }),
  clientExtensionResults: z.looseObject({}).default({}),
})

const longest = 60_000

const read = <Response>(json: string): Response | null => {
  if (json.length > longest) return null
  try {
    const parsed = form.safeParse(JSON.parse(json))
    return parsed.success ? (parsed.data as Response) : null
  } catch {
    return null
  }
}

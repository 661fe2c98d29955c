import type { Hindrance } from '@samop/shared'

/** All kinds of callers. They ask about claims of Nordlys, in Stockholm, in the second program. */
export const callers = [
  'admin',
  'user',
  'readKey',
  'writeKey',
  'reviewer',
  'finance',
  'manager',
  'auditor',
  'foreignAdmin',
  'foreignKey',
  'inSeattle',
  'inOtherProgram',
  'revokedKey',
  'expired',
  'nobody',
] as const
export type Caller = (typeof callers)[number]

export const beyond = 'REFUSED: BEYOND_OWN_LIMITS'
type Owned = 'PASSWORD_WRONG' | 'PASSKEY_WRONG' | 'TOTP_NOT_STARTED' | 'SECOND_FACTOR_MISSING'

/** OK, REFUSED by the domain, NULL, or the error's code. */
export type Expected = Record<
  Caller,
  'OK' | typeof beyond | `REFUSED: ${Owned}` | 'NULL' | 'NOT_FOUND' | 'UNAUTHENTICATED' | Hindrance
>

export const strangers = {
  revokedKey: 'UNAUTHENTICATED',
  expired: 'UNAUTHENTICATED',
  nobody: 'UNAUTHENTICATED',
} as const
export const all = <Outcome>(outcome: Outcome) => {
  const known = callers.filter((caller) => !(caller in strangers))
  return {
    ...strangers,
    ...(Object.fromEntries(known.map((caller) => [caller, outcome])) as Record<
      Exclude<Caller, keyof typeof strangers>,
      Outcome
    >),
  }
}
export const outside = <Outcome>(outcome: Outcome) => ({
  foreignAdmin: outcome,
  foreignKey: outcome,
  inSeattle: outcome,
  inOtherProgram: outcome,
})

export const everybody: Expected = all('OK')
export const sees: Expected = { ...everybody, ...outside('NOT_FOUND') }
export const findsNode: Expected = { ...everybody, ...outside('NULL') }
/** A member who is limited to a location still sees the partner's programs. */
export const seesProgram: Expected = { ...sees, inSeattle: 'OK' }
export const findsProgram: Expected = { ...findsNode, inSeattle: 'OK' }
export const findsPartner: Expected = { ...findsProgram, inOtherProgram: 'OK' }
export const nobodyMay: Expected = all('FORBIDDEN')
export const edits: Expected = {
  ...nobodyMay,
  ...outside('NOT_FOUND'),
  admin: 'OK',
  user: 'OK',
  readKey: 'SCOPE_REQUIRED',
  writeKey: 'OK',
}
export const disputes: Expected = { ...edits, user: 'FORBIDDEN' }
export const comments: Expected = { ...edits, reviewer: 'OK', manager: 'OK' }
export const reviews: Expected = { ...nobodyMay, reviewer: 'OK' }
export const noKeys = {
  readKey: 'PERSON_REQUIRED',
  writeKey: 'PERSON_REQUIRED',
  foreignKey: 'PERSON_REQUIRED',
} as const
export const managesKeys: Expected = {
  ...nobodyMay,
  ...noKeys,
  admin: 'OK',
  inSeattle: 'OK',
  inOtherProgram: 'OK',
  foreignAdmin: 'OK',
}
export const changesKey: Expected = { ...managesKeys, ...outside('NOT_FOUND'), foreignKey: 'PERSON_REQUIRED' }
export const people: Expected = { ...everybody, ...noKeys }
export const vendor: Expected = { ...nobodyMay, reviewer: 'OK', finance: 'OK', manager: 'OK', auditor: 'OK' }
/** For a limited admin, a key exists only if its maker's limits lie within theirs; a key knows itself. */
export const findsKey: Expected = { ...all('NULL'), admin: 'OK', readKey: 'OK' }
/** Administers a member of the partner without limits, whom limited admins do not reach. */
export const administers: Expected = {
  ...nobodyMay,
  ...noKeys,
  admin: 'OK',
  manager: 'OK',
  inSeattle: 'NOT_FOUND',
  inOtherProgram: 'NOT_FOUND',
  foreignAdmin: 'NOT_FOUND',
}
export const readsAdministration: Expected = { ...managesKeys, manager: 'OK', auditor: 'OK' }
export const findsMember: Expected = { ...all('NULL'), admin: 'OK', manager: 'OK', auditor: 'OK' }

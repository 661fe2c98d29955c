import type { EventKindRow } from './EventKindRow.ts'
import { list, oneOf, optional, someOf } from './shapes.ts'

const memberFields = someOf({ name: 'TEXT', role: 'ROLE', programIds: list('ID'), locationIds: list('ID') })

const factor = { member: 'REFERENCE', factor: oneOf('TOTP', 'PASSKEY'), name: optional('TEXT') } as const

/** What History can hold of members, their passwords and second factors. */
export const accessEventKinds = {
  MEMBER_ADDED: {
    text: { en: 'Added {member}', sv: 'Lade till {member}' },
    description: 'A member was added.',
    tells: ['MEMBERS'],
    data: { member: 'REFERENCE', role: 'ROLE' },
  },
  MEMBER_CHANGED: {
    text: { en: 'Changed {member}: {fields}', sv: 'Ändrade {member}: {fields}' },
    description:
      'A member’s name, role or limits changed; data.fields names them, data.before and data.after hold them.',
    tells: ['MEMBERS', 'OWN_ACCESS'],
    data: { member: 'REFERENCE', fields: list('LABEL'), before: memberFields, after: memberFields },
  },
  MEMBER_REMOVED: {
    text: { en: 'Removed {member}', sv: 'Tog bort {member}' },
    description: 'A member was removed.',
    tells: ['MEMBERS'],
    data: { member: 'REFERENCE', role: 'ROLE' },
  },
  PASSWORD_CHANGED: {
    text: { en: 'Gave {member} a new password', sv: 'Gav {member} ett nytt lösenord' },
    description: 'A member has a new password: their sessions have ended, and the API keys they made are revoked.',
    tells: ['OWN_ACCESS'],
    data: { member: 'REFERENCE' },
  },
  LINK_ISSUED: {
    text: {
      en: 'Made a link for {member} to choose a password',
      sv: 'Skapade en länk där {member} kan välja lösenord',
    },
    description: 'A link was made with which a member chooses a password.',
    tells: ['OWN_ACCESS'],
    data: { member: 'REFERENCE', purpose: oneOf('FIRST_SIGN_IN', 'NEW_PASSWORD') },
  },
  SESSIONS_ENDED: {
    text: { en: 'Signed {member} out of other browsers', sv: 'Loggade ut {member} från andra webbläsare' },
    description: 'A member ended sessions in other browsers; data.count says how many.',
    tells: [],
    data: { member: 'REFERENCE', count: 'COUNT' },
  },
  SECOND_FACTOR_ADDED: {
    text: { en: 'Added a second step at sign-in: {member}', sv: 'Lade till ett andra steg vid inloggning: {member}' },
    description: 'A member added an authenticator app or a passkey.',
    tells: [],
    data: factor,
  },
  SECOND_FACTOR_REMOVED: {
    text: { en: 'Removed a second step at sign-in: {member}', sv: 'Tog bort ett andra steg vid inloggning: {member}' },
    description: 'A member removed an authenticator app or a passkey.',
    tells: [],
    data: factor,
  },
  SECOND_FACTOR_RESET: {
    text: { en: 'Removed the second step of {member}', sv: 'Tog bort det andra steget för {member}' },
    description: 'An administrator removed a member’s lost second factor.',
    tells: ['MEMBERS', 'OWN_ACCESS'],
    data: { member: 'REFERENCE' },
  },
  RECOVERY_CODE_USED: {
    text: { en: 'A recovery code of {member} was used', sv: 'En återställningskod för {member} användes' },
    description: 'A member signed in with a recovery code; data.count says how many are left.',
    tells: [],
    data: { member: 'REFERENCE', count: 'COUNT' },
  },
  RECOVERY_CODES_RENEWED: {
    text: { en: 'Created new recovery codes: {member}', sv: 'Skapade nya återställningskoder: {member}' },
    description: 'A member made new recovery codes; the old ones no longer work.',
    tells: [],
    data: { member: 'REFERENCE' },
  },
  SECOND_FACTOR_REQUIRED: {
    text: {
      en: 'Required a second step at sign-in of: {roles}',
      sv: 'Krävde ett andra steg vid inloggning av: {roles}',
    },
    description: 'The roles that must have a second factor were set; data.roles holds them.',
    tells: ['MEMBERS'],
    data: { roles: list('ROLE') },
  },
} as const satisfies Record<string, EventKindRow>

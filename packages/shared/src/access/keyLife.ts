import { list, optional } from '../history/shapes.ts'

/** API keys among the kinds of what lives. */
export const keySubjectKind = {
  API_KEY: { label: { en: 'API key', sv: 'API-nyckel' }, description: 'A partner’s key for integrations.' },
} as const

/** What the life of a key is refused with. */
export const keyCodes = {
  KEY_NAME: 'The key has no name, or one that is too long. Give it another.',
  KEY_SCOPES: 'The key has no scope. Give it at least one.',
  KEY_EXPIRY: 'The key’s last day is not after today. Choose a later day, or none.',
  KEY_OVER: 'The key’s last day has passed. Make another key.',
  KEY_OVERLAP:
    'The old secrets would work too long: at most 30 days, and not beyond the key’s last day. Choose an earlier moment.',
} as const

/** What History can hold of keys. */
export const keyEvents = {
  KEY_CREATED: {
    text: { en: 'Created the API key {key}', sv: 'Skapade API-nyckeln {key}' },
    description: 'An API key was made.',
    tells: ['KEYS'],
    data: { key: 'REFERENCE', scopes: /* @__PURE__ */ list('SCOPE'), expiresOn: /* @__PURE__ */ optional('DAY') },
  },
  KEY_RENAMED: {
    text: { en: 'Renamed the API key {before} to {key}', sv: 'Bytte namn på API-nyckeln {before} till {key}' },
    description: 'An API key has another name.',
    tells: ['KEYS'],
    data: { key: 'REFERENCE', before: 'TEXT' },
  },
  KEY_ROTATED: {
    text: {
      en: 'Gave the API key {key} a new secret; the old one stops working {oldSecretEndsAt}',
      sv: 'Förnyade API-nyckeln {key}; den gamla hemligheten slutar fungera {oldSecretEndsAt}',
    },
    description: 'An API key has a new secret; data.oldSecretEndsAt says until when the old one works.',
    tells: ['KEYS'],
    data: { key: 'REFERENCE', oldSecretEndsAt: 'MOMENT', expiresOn: /* @__PURE__ */ optional('DAY') },
  },
  KEY_EXPIRING: {
    text: {
      en: 'The API key {key} stops working after {due}',
      sv: 'API-nyckeln {key} slutar fungera efter {due}',
    },
    description: 'The last day of an API key is within a week.',
    tells: ['KEY_DAYS'],
    data: { key: 'REFERENCE', due: 'DAY' },
  },
  KEY_EXPIRED: {
    text: {
      en: 'The API key {key} no longer works: its last day was {due}',
      sv: 'API-nyckeln {key} fungerar inte längre: dess sista dag var {due}',
    },
    description: 'The last day of an API key has passed.',
    tells: ['KEY_DAYS'],
    data: { key: 'REFERENCE', due: 'DAY' },
  },
  KEY_REVOKED: {
    text: { en: 'Revoked the API key {key}', sv: 'Spärrade API-nyckeln {key}' },
    description: 'An API key was revoked.',
    tells: ['KEYS'],
    data: { key: 'REFERENCE' },
  },
} as const

/** The clock of a key. */
export const keyClocks = {
  KEY_LAST_DAY: {
    label: { en: 'Last day of the key', sv: 'Nyckelns sista dag' },
    description: 'An API key works until this day, in UTC.',
    kind: 'FIXED_DAY',
    allowance: null,
    setting: null,
    pauses: false,
    turn: 'PARTNER',
    warning: 'KEY_EXPIRING',
    missed: 'KEY_EXPIRED',
    notice: 7,
    why: {
      en: 'The key works until {due}. After that day it is expired.',
      sv: 'Nyckeln fungerar till och med den {due}. Efter den dagen har den gått ut.',
    },
  },
} as const

/** What the bell tells of keys. */
export const keyNews = {
  KEY_DAYS: {
    label: { en: 'An API key expires soon, or has expired', sv: 'En API-nyckel går snart ut, eller har gått ut' },
    group: 'TEAM',
    roles: { INCENTIVES_ADMIN: ['PARTNER', 'ALWAYS'] },
  },
  KEYS: {
    label: {
      en: 'API keys are made, renamed, rotated or revoked',
      sv: 'API-nycklar skapas, byter namn, förnyas eller spärras',
    },
    group: 'TEAM',
    roles: { INCENTIVES_ADMIN: ['PARTNER', 'ON'] },
  },
} as const

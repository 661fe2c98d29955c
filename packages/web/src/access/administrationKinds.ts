import type { AdministrationKind, Text } from '@samop/shared'
import { administrationWords } from '../language/messages/administration.ts'

/** What the history of administration can be filtered by. */
const groups = {
  people: administrationWords.people,
  keys: administrationWords.keys,
  partners: administrationWords.partners,
  exports: administrationWords.exports,
  funds: administrationWords.funds,
} as const satisfies Record<string, Text>

type Group = keyof typeof groups

/** Where each kind belongs; the compiler asks for a new one. */
const groupOf: Readonly<Record<AdministrationKind, Group>> = {
  MEMBER_ADDED: 'people',
  MEMBER_CHANGED: 'people',
  MEMBER_REMOVED: 'people',
  PASSWORD_CHANGED: 'people',
  LINK_ISSUED: 'people',
  SESSIONS_ENDED: 'people',
  SECOND_FACTOR_ADDED: 'people',
  SECOND_FACTOR_REMOVED: 'people',
  SECOND_FACTOR_RESET: 'people',
  SECOND_FACTOR_REQUIRED: 'people',
  RECOVERY_CODE_USED: 'people',
  RECOVERY_CODES_RENEWED: 'people',
  KEY_CREATED: 'keys',
  KEY_RENAMED: 'keys',
  KEY_ROTATED: 'keys',
  KEY_EXPIRING: 'keys',
  KEY_EXPIRED: 'keys',
  KEY_REVOKED: 'keys',
  PARTNER_ADDED: 'partners',
  PROGRAM_SAVED: 'partners',
  ACTIVITIES_SAVED: 'partners',
  ENROLLED: 'partners',
  EXPORT_DONE: 'exports',
  EXPORT_FAILED: 'exports',
  FUNDS_GRANTED: 'funds',
}

const kindsOf = (group: Group) =>
  (Object.keys(groupOf) as AdministrationKind[]).filter((kind) => groupOf[kind] === group)

const rowOf = (group: Group) => ({ label: groups[group], kinds: kindsOf(group) })

export const administrationKinds: Readonly<Record<Group, ReturnType<typeof rowOf>>> = {
  people: rowOf('people'),
  keys: rowOf('keys'),
  partners: rowOf('partners'),
  exports: rowOf('exports'),
  funds: rowOf('funds'),
}

import type { EventKind, Text } from '@samop/shared'
import { administrationWords } from '../language/messages/administration.ts'

/** The kinds that the history of administration can be filtered by. */
export const administrationKinds = {
  people: {
    label: administrationWords.people,
    kinds: ['MEMBER_ADDED', 'MEMBER_CHANGED', 'MEMBER_REMOVED', 'LINK_ISSUED', 'PASSWORD_CHANGED', 'SESSIONS_ENDED'],
  },
  keys: { label: administrationWords.keys, kinds: ['KEY_CREATED', 'KEY_REVOKED'] },
  partners: {
    label: administrationWords.partners,
    kinds: ['PARTNER_ADDED', 'PROGRAM_SAVED', 'ACTIVITIES_SAVED', 'ENROLLED'],
  },
  exports: { label: administrationWords.exports, kinds: ['EXPORT_DONE', 'EXPORT_FAILED'] },
  funds: { label: administrationWords.funds, kinds: ['FUNDS_GRANTED'] },
} as const satisfies Record<string, { label: Text; kinds: readonly EventKind[] }>

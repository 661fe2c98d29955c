import type { Text } from '../language/language.ts'
import type { ClockKey } from '../sla/clocks.ts'

interface KeyStatusRow {
  readonly label: Text
  readonly description: string
  /** The clock that runs in this status, if the key has a last day. */
  readonly clock: ClockKey | null
  /** No action leads out of it. */
  readonly final: boolean
}

/** The life of an API key. The words agree with "en nyckel". */
export const keyStatuses = {
  ACTIVE: {
    label: { en: 'Active', sv: 'Aktiv' },
    description: 'It works.',
    clock: 'KEY_LAST_DAY',
    final: false,
  },
  EXPIRING: {
    label: { en: 'Expires soon', sv: 'Går snart ut' },
    description: 'It works, but its last day is within a week. Rotate it, or let it expire.',
    clock: 'KEY_LAST_DAY',
    final: false,
  },
  REVOKED: {
    label: { en: 'Revoked', sv: 'Spärrad' },
    description: 'Somebody ended it for good.',
    clock: null,
    final: true,
  },
  EXPIRED: {
    label: { en: 'Expired', sv: 'Utgången' },
    description: 'Its last day has passed.',
    clock: null,
    final: true,
  },
} as const satisfies Record<string, KeyStatusRow>

export type KeyStatus = keyof typeof keyStatuses

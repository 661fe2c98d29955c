import type { Text } from '@samop/shared'
import { keysWords } from '../language/messages/keys.ts'
import { now } from '../language/now.ts'
import type { Tone } from '../ui/StatusBadge.tsx'

export const keyStates = {
  ACTIVE: { label: keysWords.active, tone: 'success' },
  EXPIRED: { label: keysWords.expired, tone: 'neutral' },
  REVOKED: { label: keysWords.revoked, tone: 'danger' },
} as const satisfies Record<string, { label: Text; tone: Tone }>

export interface KeyTimes {
  expiresAt?: string | null
  revokedAt?: string | null
}

export function keyStateOf({ expiresAt, revokedAt }: KeyTimes, moment = now()): keyof typeof keyStates {
  if (revokedAt) return 'REVOKED'
  return expiresAt && Temporal.Instant.compare(expiresAt, moment) <= 0 ? 'EXPIRED' : 'ACTIVE'
}

/** The last day on which the key works to its end, in UTC. */
export function lastDayOf(expiresAt: string): string {
  return Temporal.Instant.from(expiresAt)
    .subtract({ nanoseconds: 1 })
    .toZonedDateTimeISO('UTC')
    .toPlainDate()
    .toString()
}

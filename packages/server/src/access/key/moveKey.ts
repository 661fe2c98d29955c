import { type KeyInput, keyProcess, type KeyShape, type KeyStatus, lastDayOf, referenceTo } from '@samop/shared'
import { asMoment } from '../../asMoment.ts'
import { keySubject } from '../../history/subjects.ts'
import { livingOf } from '../../process/livingOf.ts'
import { moveOf } from '../../process/moveOf.ts'
import { ApiKey } from './ApiKey.ts'
import { addSecret, endSecretsAt } from './keySecrets.ts'

export interface KeyMove extends KeyInput {
  /** The new secret of a rotation. */
  readonly secret?: string
}

/** The only way to change a key. `by` is the system where a key ends because its maker's access does. */
export const moveKey = moveOf<KeyShape, ApiKey, KeyMove>(keyProcess, {
  subject: keySubject,
  facts: ({ id, status, expiresAt }) => ({ id, status, expiresAt: expiresAt && asMoment(expiresAt.toString()) }),
  lastDay: ({ expiresAt }) => expiresAt && lastDayOf(expiresAt.toString()),
  effects: {
    RENAME: (_, key, { name = '' }) => {
      const before = key.name
      key.name = name.trim()
      return { kind: 'KEY_RENAMED', data: { key: referenceTo(key), before } }
    },
    ROTATE: async (change, key, { secret, expiresOn, oldSecretsEndAt }) => {
      if (!secret) throw new Error('a rotation needs a new secret')
      const ends = oldSecretsEndAt ? Temporal.Instant.from(oldSecretsEndAt) : change.now
      await endSecretsAt(change, key, ends)
      addSecret(change, key, secret)
      key.expiresAt = expiresOn ? endOf(expiresOn) : null
      const data = {
        key: referenceTo(key),
        oldSecretEndsAt: asMoment(ends.toString()),
        ...(expiresOn && { expiresOn }),
      }
      return { kind: 'KEY_ROTATED', data }
    },
    REVOKE: async (change, key) => {
      key.revokedAt = change.now
      await endSecretsAt(change, key, change.now)
      return { kind: 'KEY_REVOKED', data: { key: referenceTo(key) } }
    },
    WARN: (_, key) => ({ kind: 'KEY_EXPIRING', data: { key: referenceTo(key), due: lastDay(key) } }),
    EXPIRE: async (change, key) => {
      await endSecretsAt(change, key, change.now)
      return { kind: 'KEY_EXPIRED', data: { key: referenceTo(key), due: lastDay(key) } }
    },
  },
})

/** A key under the clock of its last day, which nothing moves but a rotation. */
export const livingKey = livingOf(ApiKey, keySubject, moveKey, { near: 'WARN', end: 'EXPIRE' })

/** The statuses in which a key works, until its last day has passed. */
export const workingStatuses = (Object.keys(keyProcess.statuses) as KeyStatus[]).filter(
  (status) => !keyProcess.statuses[status].final,
)

/** The moment after the last day on which a key works. */
export const endOf = (day: string): Temporal.Instant =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime('UTC').toInstant()

function lastDay({ id, expiresAt }: ApiKey): string {
  if (!expiresAt) throw new Error(`the key ${id} has no last day`)
  return lastDayOf(expiresAt.toString())
}

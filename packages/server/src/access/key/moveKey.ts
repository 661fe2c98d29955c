import {
  type Actor,
  destination,
  type KeyAction,
  type KeyFacts,
  type KeyInput,
  keyProcess,
  type KeyStatus,
  lastDayOf,
  type Moment,
  type Refusal,
  referenceTo,
  refusals,
} from '@samop/shared'
import { asMoment } from '../../asMoment.ts'
import type { NewEvent } from '../../history/chained.ts'
import { keySubject } from '../../history/subjects.ts'
import { endLastDay, startLastDay } from '../../sla/lastDay.ts'
import type { Change } from '../../write.ts'
import type { ApiKey } from './ApiKey.ts'
import { addSecret, endSecretsAt } from './keySecrets.ts'

export interface KeyMove extends KeyInput {
  /** The new secret of a rotation. */
  readonly secret?: string
}

/**
 * The only way to change a key: asks `refusals`, then does what the action does and records its event. The key must be
 * locked. `by` is whose rights count: the system's where a key ends because its maker's access does.
 */
export const moveKey = async (
  change: Change,
  key: ApiKey,
  action: KeyAction,
  input: KeyMove = {},
  by: Actor = change.actor,
): Promise<readonly Refusal[]> => {
  const facts = keyFacts(key)
  const refused = refusals(keyProcess, facts, action, keyMoment(by, change.now), input)
  if (refused.length > 0) return refused
  const event = await effects[action](change, key, input)
  key.status = destination(keyProcess, facts, action)
  key.version += 1
  change.record(keySubject(key), event)
  return []
}

export const keyFacts = ({ id, status, expiresAt }: ApiKey): KeyFacts => ({
  id,
  status,
  expiresAt: expiresAt && asMoment(expiresAt.toString()),
})

/** The moment for the rules; the last day of a key is one in UTC. */
export const keyMoment = (actor: Actor, now: Temporal.Instant): Moment => ({
  actor,
  now: asMoment(now.toString()),
  today: now.toZonedDateTimeISO('UTC').toPlainDate().toString(),
})

/** The statuses in which a key works, until its last day has passed. */
export const workingStatuses = (Object.keys(keyProcess.statuses) as KeyStatus[]).filter(
  (status) => !keyProcess.statuses[status].final,
)

/** The moment after the last day on which a key works. */
export const endOf = (day: string): Temporal.Instant =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime('UTC').toInstant()

type Effect = (change: Change, key: ApiKey, input: KeyMove) => NewEvent | Promise<NewEvent>

const effects: Readonly<Record<KeyAction, Effect>> = {
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
    await endLastDay(change, key.id)
    if (expiresOn) startLastDay(change, keySubject(key), 'KEY_LAST_DAY', expiresOn)
    const data = { key: referenceTo(key), oldSecretEndsAt: asMoment(ends.toString()), ...(expiresOn && { expiresOn }) }
    return { kind: 'KEY_ROTATED', data }
  },
  REVOKE: async (change, key) => {
    key.revokedAt = change.now
    await endLastDay(change, key.id)
    return { kind: 'KEY_REVOKED', data: { key: referenceTo(key) } }
  },
  WARN: (_, key) => ({ kind: 'KEY_EXPIRING', data: { key: referenceTo(key), due: lastDay(key) } }),
  EXPIRE: async (change, key) => {
    await endLastDay(change, key.id)
    return { kind: 'KEY_EXPIRED', data: { key: referenceTo(key), due: lastDay(key) } }
  },
}

const lastDay = ({ id, expiresAt }: ApiKey): string => {
  if (!expiresAt) throw new Error(`the key ${id} has no last day`)
  return lastDayOf(expiresAt.toString())
}

import { isTooLong, textLimits } from '../claim/textLimits.ts'
import type { Moment } from '../claim/moment.ts'
import type { SpokenValues } from '../language/present.ts'
import type { Process, ProcessAction } from '../process/Process.ts'
import type { Scope } from './actor.ts'
import { type KeyStatus, keyStatuses } from './keyStatuses.ts'

/** What the rules of a key read. Moments are RFC 3339. */
export interface KeyFacts {
  readonly id: string
  readonly status: KeyStatus
  /** When it stops working; null = never. */
  readonly expiresAt: string | null
}

/** What a person enters for a key. */
export interface KeyInput {
  readonly name?: string
  readonly scopes?: readonly Scope[]
  /** The last day on which it works, in UTC; absent = no end. */
  readonly expiresOn?: string | null
  /** Until when secrets from before a rotation work; absent = they stop at once. */
  readonly oldSecretsEndAt?: string | null
}

/** The last day, in UTC, on which a key that stops at this moment works to its end. */
export const lastDayOf = (expiresAt: string): string =>
  Temporal.Instant.from(expiresAt).subtract({ nanoseconds: 1 }).toZonedDateTimeISO('UTC').toPlainDate().toString()

/** The longest time, in days, that an old secret works beside the new one. */
export const longestOverlap = 30

/** Everything that can be done to a key. */
const actions = {
  RENAME: {
    label: { en: 'Rename', sv: 'Byt namn' },
    description: 'Give the key another name.',
    side: 'PARTNER',
    permission: 'MANAGE_KEYS',
    from: ['ACTIVE', 'EXPIRING'],
    to: null,
    rules: [],
    input: ['KEY_NAME'],
  },
  ROTATE: {
    label: { en: 'Rotate', sv: 'Förnya' },
    description: 'Give the key a new secret and a new last day; its old secrets work as long as the maker says.',
    side: 'PARTNER',
    permission: 'MANAGE_KEYS',
    from: ['ACTIVE', 'EXPIRING'],
    to: 'ACTIVE',
    restarts: true,
    rules: ['KEY_OVER'],
    input: ['KEY_EXPIRY', 'KEY_OVERLAP'],
  },
  REVOKE: {
    label: { en: 'Revoke', sv: 'Spärra' },
    description: 'End the key and all its secrets for good.',
    side: 'PARTNER',
    permission: 'MANAGE_KEYS',
    from: ['ACTIVE', 'EXPIRING'],
    to: 'REVOKED',
    rules: [],
    input: [],
  },
  WARN: {
    label: { en: 'Warn', sv: 'Varna' },
    description: 'The system tells that the last day is near.',
    side: 'SYSTEM',
    permission: null,
    from: ['ACTIVE'],
    to: 'EXPIRING',
    rules: [],
    input: [],
  },
  EXPIRE: {
    label: { en: 'Expire', sv: 'Låt gå ut' },
    description: 'The system ends the key after its last day.',
    side: 'SYSTEM',
    permission: null,
    from: ['ACTIVE', 'EXPIRING'],
    to: 'EXPIRED',
    rules: ['DEADLINE_PASSED'],
    input: [],
  },
} as const satisfies Record<string, ProcessAction<Rows>>

export type KeyAction = keyof typeof actions

interface Rows {
  readonly facts: KeyFacts
  readonly input: KeyInput
  readonly action: string
  readonly rule: 'KEY_OVER' | 'DEADLINE_PASSED'
  readonly inputRule: 'KEY_NAME' | 'KEY_SCOPES' | 'KEY_EXPIRY' | 'KEY_OVERLAP'
}

export interface KeyShape extends Rows {
  readonly action: KeyAction
}

const key = ({ id }: KeyFacts) => ({ kind: 'API_KEY', id }) as const
const unless = (holds: boolean, values: SpokenValues = {}): SpokenValues | null => (holds ? null : values)
const isOver = ({ expiresAt }: KeyFacts, { now }: Moment) => expiresAt !== null && !isBefore(now, expiresAt)
const isBefore = (one: string, other: string) => Temporal.Instant.compare(one, other) < 0

/** The last moment until which an old secret can work: the longest overlap, but not beyond its own last day. */
export const latestOverlap = ({ expiresAt }: Pick<KeyFacts, 'expiresAt'>, now: string): string => {
  const longest = Temporal.Instant.from(now).add({ hours: 24 * longestOverlap })
  return expiresAt !== null && isBefore(expiresAt, longest.toString()) ? expiresAt : longest.toString()
}

/** The life of an API key. */
export const keyProcess: Process<KeyShape> = {
  kind: 'API_KEY',
  begins: 'ACTIVE',
  statuses: keyStatuses,
  actions,
  rules: {
    KEY_OVER: {
      text: {
        en: 'The last day of this key has passed. Create another key.',
        sv: 'Nyckelns sista dag har passerat. Skapa en ny nyckel.',
      },
      objections: (facts, moment) => (isOver(facts, moment) ? [{ about: key(facts) }] : []),
    },
    DEADLINE_PASSED: {
      text: { en: 'The last day has not passed yet.', sv: 'Sista dagen har inte passerat än.' },
      objections: (facts, moment) => (isOver(facts, moment) ? [] : [{ about: key(facts) }]),
    },
  },
  inputRules: {
    KEY_NAME: {
      text: {
        en: 'Give the key a name of 1 to {most} characters.',
        sv: 'Ge nyckeln ett namn på 1 till {most} tecken.',
      },
      field: 'name',
      objection: ({ name = '' }) =>
        unless(name.trim() !== '' && !isTooLong(name.trim(), textLimits.keyName), { most: textLimits.keyName }),
    },
    KEY_SCOPES: {
      text: { en: 'Choose what the key may do.', sv: 'Välj vad nyckeln får göra.' },
      field: 'scopes',
      objection: ({ scopes = [] }) => unless(scopes.length > 0),
    },
    KEY_EXPIRY: {
      text: { en: 'Choose a last day after {today}.', sv: 'Välj en sista dag efter {today}.' },
      field: 'expiresOn',
      objection: ({ expiresOn }, _, { today }) => unless(!expiresOn || expiresOn > today, { today: { day: today } }),
    },
    KEY_OVERLAP: {
      text: {
        en: 'The old key can work for {days} days at most, and not beyond its own last day. Choose an earlier moment.',
        sv: 'Den gamla nyckeln kan fungera i högst {days} dagar och inte efter sin egen sista dag. Välj en tidigare tidpunkt.',
      },
      field: 'oldSecretsEndAt',
      objection: ({ oldSecretsEndAt }, facts, { now }) =>
        unless(!oldSecretsEndAt || !isBefore(latestOverlap(facts, now), oldSecretsEndAt), { days: longestOverlap }),
    },
  },
  about: key,
  notWhile: ({ en, sv }) => ({
    en: `Not possible: the key’s state is “${en}”.`,
    sv: `Inte möjligt: nyckelns läge är ”${sv}”.`,
  }),
}

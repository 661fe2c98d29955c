import { type Audience, type ClockKey, clocks, type EventKind, eventKinds, type Role, roles } from '@samop/shared'
import type { Account } from '../access/account.ts'

/**
 * One part of what concerns a person: the kinds of events, and of which of them. Each part has an index of its own, so that
 * whoever few events concern finds them without looking at the others; no event stands in two parts of one person.
 */
export interface ConcernRow {
  readonly kinds: readonly EventKind[]
  /** Whose claims they are about: the partner's own, the reviewer's own, or those nobody has. */
  readonly of?: 'PARTNER' | 'ASSIGNEE' | 'NOBODY'
  /** The clocks they are about, if they are about one. */
  readonly clocks?: readonly ClockKey[]
}

const kindsFor = (audience: Audience) =>
  (Object.keys(eventKinds) as EventKind[]).filter((kind) =>
    (eventKinds[kind].tells as readonly Audience[]).includes(audience),
  )

/** On the vendor's side a clock concerns those whose turn it is. */
const clocksOf = (turn: (typeof clocks)[ClockKey]['turn']) =>
  (Object.keys(clocks) as ClockKey[]).filter((clock) => clocks[clock].turn === turn)

const rows = Object.values(clocks)
const warnings = [...new Set(rows.map(({ warning }) => warning))]
/** What the vendor's side has missed; also for who leads it, and who audits it. */
const misses = [...new Set(rows.flatMap(({ turn, missed }) => (turn === 'PARTNER' || missed === null ? [] : [missed])))]
const team = kindsFor('TEAM')

export const concernRows = {
  partner: { kinds: kindsFor('PARTNER'), of: 'PARTNER' },
  finance: { kinds: [...warnings, ...misses], clocks: clocksOf('FINANCE') },
  missed: { kinds: misses },
  team: { kinds: team, clocks: clocksOf('VENDOR') },
  assignee: {
    kinds: kindsFor('ASSIGNEE').filter((kind) => !team.includes(kind)),
    of: 'ASSIGNEE',
    clocks: clocksOf('VENDOR'),
  },
  // while nobody has a claim, its warning is everybody's
  unassigned: { kinds: warnings.filter((kind) => !team.includes(kind)), of: 'NOBODY', clocks: clocksOf('VENDOR') },
} as const satisfies Record<string, ConcernRow>

export type Concern = keyof typeof concernRows

/** The parts that make up what concerns a person, by their role. */
export const concernsOf = ({ role }: Pick<Account, 'role'>): readonly Concern[] => {
  const { side, may } = roles[role as Role]
  if (side === 'PARTNER') return ['partner']
  if (role === 'FINANCE') return ['finance']
  return (may as readonly string[]).includes('REVIEW') ? ['team', 'assignee', 'unassigned'] : ['missed']
}

import { type Audience, type ClockKey, clocks, type EventKind, eventKinds, type Role, roles } from '@samop/shared'
import type { Caller } from '../access/caller.ts'

/**
 * A part of the events that concern a person, by kind and owner. Each part has its own index, so that a person with few
 * events finds them without reading the others; no event is in two parts of one person.
 */
export interface ConcernRow {
  readonly kinds: readonly EventKind[]
  /** Whose claims they are about: the partner's, the reviewer's (or whoever asked for something), or those without a reviewer. */
  readonly of?: 'PARTNER' | 'ASSIGNEE' | 'NOBODY'
  /** The clocks to which events with a clock are limited. */
  readonly clocks?: readonly ClockKey[]
}

const kindsFor = (audience: Audience) =>
  (Object.keys(eventKinds) as EventKind[]).filter((kind) =>
    (eventKinds[kind].tells as readonly Audience[]).includes(audience),
  )

/** The clocks of a turn: on the vendor's side, a clock concerns only those whose turn it is. */
const clocksOf = (turn: (typeof clocks)[ClockKey]['turn']) =>
  (Object.keys(clocks) as ClockKey[]).filter((clock) => clocks[clock].turn === turn)

const rows = Object.values(clocks)
const warnings = [...new Set(rows.map(({ warning }) => warning))]
/** Events of clocks that the vendor's side missed, also for those who lead or audit it. */
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
  // Whoever asked for something that takes long, on either side.
  asker: { kinds: kindsFor('ASKER'), of: 'ASSIGNEE' },
  // While a claim has no reviewer, its warning concerns every reviewer.
  unassigned: { kinds: warnings.filter((kind) => !team.includes(kind)), of: 'NOBODY', clocks: clocksOf('VENDOR') },
} as const satisfies Record<string, ConcernRow>

export type Concern = keyof typeof concernRows

/** The parts that concern a person, by their role. */
export const concernsOf = ({ role }: Pick<Caller, 'role'>): readonly Concern[] => {
  const { side, may } = roles[role as Role]
  if (side === 'PARTNER') return ['partner', 'asker']
  if (role === 'FINANCE') return ['finance', 'asker']
  return (may as readonly string[]).includes('REVIEW')
    ? ['team', 'assignee', 'unassigned', 'asker']
    : ['missed', 'asker']
}

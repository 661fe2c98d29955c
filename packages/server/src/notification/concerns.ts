import { type Audience, type ClockKey, clocks, eventKinds, type Role, roles } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import type { Account } from '../access/account.ts'
import { isSettled } from '../history/eventRows.ts'

const kindsFor = (audience: Audience) =>
  Object.entries(eventKinds).flatMap(([kind, row]) =>
    (row.tells as readonly Audience[]).includes(audience) ? [kind] : [],
  )

/**
 * What concerns a person, as a condition on events `e`: the kinds their side is told of, never what they did themselves.
 * Notifications are History read with this; what has been read is one cursor per person. So nothing may come to stand below it
 * that was not shown: only settled events are.
 */
export const concerns = (account: Account): RawBuilder<unknown> =>
  sql`${audience(account)} and e.actor->>'id' <> ${account.id} and ${isSettled}`

const audience = ({ id, role, partnerId }: Account): RawBuilder<unknown> => {
  const { side, may } = roles[role as Role]
  // the partner once more, so that an index serves it
  if (side === 'PARTNER') return sql`e.partner_id = ${partnerId} and e.kind = any(${kindsFor('PARTNER')})`
  if (role === 'FINANCE') return sql`e.kind = any(${[...warnings, ...misses]}) and ${isClockOf('FINANCE')}`
  if (!(may as readonly string[]).includes('REVIEW')) return sql`e.kind = any(${misses})`
  // while nobody has a claim, its warning is everybody's
  return sql`(e.kind = any(${kindsFor('TEAM')}) or e.assignee_id = ${id} and e.kind = any(${kindsFor('ASSIGNEE')})
    or e.assignee_id is null and e.kind = any(${warnings})) and coalesce(${isClockOf('VENDOR')}, true)`
}

type Turn = (typeof clocks)[ClockKey]['turn']

/** On the vendor's side a clock concerns those whose turn it is; null where an event is about no clock. */
const isClockOf = (turn: Turn) =>
  sql`e.data->>'clock' = any(${(Object.keys(clocks) as ClockKey[]).filter((clock) => clocks[clock].turn === turn)})`

const rows = Object.values(clocks)
const warnings = [...new Set(rows.map(({ warning }) => warning))]
/** What the vendor's side has missed; also for who leads it, and who audits it. */
const misses = [...new Set(rows.flatMap(({ turn, missed }) => (turn === 'PARTNER' || missed === null ? [] : [missed])))]

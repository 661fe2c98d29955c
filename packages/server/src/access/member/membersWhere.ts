import { type Actor, sideOf, textLimits } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import { textWithin } from '../../claim/texts.ts'
import { filterId } from '../../ids.ts'
import type { MemberFilter } from './memberInputs.ts'
import { memberStates, type MemberStateKey, withinReach } from './memberRows.ts'

/** The condition for the members `m` that an actor may see and a filter finds. */
export const membersWhere = (actor: Actor, filter: MemberFilter): RawBuilder<unknown> =>
  sql.join([withinReach(actor), ...conditions(actor, filter)], sql` and `)

const conditions = (actor: Actor, filter: MemberFilter): RawBuilder<unknown>[] => {
  const { partnerId, roles, search } = filter
  const states: readonly MemberStateKey[] = filter.states ?? ['INVITED', 'ACTIVE']
  const words = search?.trim() ? textWithin(textLimits.search, search.trim(), 'filter.search').split(/\s+/) : []
  return [
    partnerId
      ? sql`m.partner_id = ${filterId(partnerId, 'partnerId')}`
      : sideOf(actor) === 'VENDOR'
        ? sql`m.partner_id is null`
        : sql`true`,
    ...(roles ? [sql`m.role = any(${roles})`] : []),
    states.length === 0
      ? sql`false`
      : sql`(${sql.join(
          states.map((state) => memberStates[state]),
          sql` or `,
        )})`,
    ...words.map((word) => {
      const like = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`
      return sql`(m.name ilike ${like} or m.email ilike ${like})`
    }),
  ]
}

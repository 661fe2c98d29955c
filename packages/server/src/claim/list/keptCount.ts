import { sideOf, statusesOfTurn } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../../context.ts'
import { filterId } from '../../ids.ts'
import type { ClaimFilter } from './ClaimFilter.ts'

/**
 * The vendor's total under a filter, from the counts that a trigger keeps (ClaimTally); undefined when the counts cannot
 * answer the filter. Row-level security shows the vendor every submitted claim, which is what the trigger counts.
 */
export const keptCount = ({ caller, now }: Context, filter: ClaimFilter): RawBuilder<unknown> | undefined => {
  const { programId, statuses, turn, assignee, late, ...others } = filter
  const isOther = Object.values(others).some((value) => value !== null && value !== undefined && value !== '')
  if (sideOf(caller) === 'PARTNER' || isOther || (turn && turn !== 'VENDOR')) return undefined
  const vendors: readonly string[] = statusesOfTurn('VENDOR')
  const ofVendor = turn || (statuses && statuses.every((one) => vendors.includes(one)))
  const isLate = late === true || late === false
  if ((assignee || isLate) && !ofVendor) return undefined
  const where = [
    ...(programId ? [sql`program_id = ${filterId(programId, 'programId')}`] : []),
    ...(statuses ? [sql`status = any(${statuses})`] : []),
    ...(turn ? [sql`status = any(${vendors})`] : []),
    ...(assignee ? [assignees[assignee](caller.id)] : []),
    ...(isLate ? [sql`coalesce(due_at <= ${now.toString()}::text::timestamptz, false) = ${late}`] : []),
  ]
  return sql`(select coalesce(sum(count), 0)::int from claim_tally where ${sql.join([sql`true`, ...where], sql` and `)})`
}

const assignees = {
  MINE: (id: string) => sql`assignee_id = ${id}`,
  UNASSIGNED: () => sql`assignee_id is null`,
  OTHERS: (id: string) => sql`assignee_id <> ${id}`,
}

import type { Allocation, FundMovement } from '@samop/shared'
import { sql } from 'kysely'
import { newId } from '../ids.ts'
import type { Change } from '../write.ts'

/** A movement of money in a fund, with its legs. */
export interface Movement {
  readonly fundId: string
  readonly partnerId: string
  readonly movement: FundMovement
  readonly allocations: readonly Allocation[]
}

/**
 * The only way to post to the ledger: one transaction of the ledger, in one statement, because the database refuses a
 * statement whose legs do not sum to zero for each entity. The caller has locked the fund.
 */
export const post = async (
  { db, now }: Change,
  { fundId, partnerId, movement, allocations }: Movement,
): Promise<void> => {
  if (allocations.length === 0) return
  const legs = allocations.map((leg) => ({ id: newId(), ...leg }))
  await db.rows(
    sql`insert into ledger_posting (id, transaction_id, partner_id, fund_id, claim_id, movement, entity_id, account, minor, currency, at)
      select leg.id, ${newId()}::uuid, ${partnerId}::uuid, ${fundId}::uuid, "claimId", ${movement}, entity.id, account, minor, currency, ${now.toString()}::timestamptz
      from json_to_recordset(${JSON.stringify(legs)}::json) leg(id uuid, "entityId" uuid, account text, minor bigint, "claimId" uuid)
        join funding_entity entity on entity.id = leg."entityId"`,
  )
}

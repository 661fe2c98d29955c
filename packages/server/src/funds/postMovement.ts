import { type FundMovement, movements } from '@samop/shared'
import { sql } from 'kysely'
import type { Claim } from '../claim/Claim.ts'
import { newId } from '../ids.ts'
import type { Change } from '../write.ts'
import { LedgerPosting } from './LedgerPosting.ts'

/** Posts a movement of a claim's money to the ledger. The caller has locked the fund. */
export const postMovement = async (
  change: Change,
  claim: Claim,
  movement: FundMovement,
  approved: number,
): Promise<void> => {
  const { em, db, now } = change
  const [held] = await db.rows(
    sql<{
      minor: string
    }>`select coalesce(sum(minor), 0) as minor from ledger_posting where claim_id = ${claim.id} and account = 'RESERVED'`,
  )
  const transactionId = newId()
  for (const { account, minor } of movements[movement]({
    reserved: Number(held?.minor ?? 0),
    claimed: claim.amountMinor,
    approved,
  })) {
    em.persist(
      em.create(LedgerPosting, {
        id: newId(),
        transactionId,
        partner: claim.partner,
        fund: claim.fund,
        claim,
        movement,
        account,
        minor,
        currency: claim.currency,
        at: now,
      }),
    )
  }
}

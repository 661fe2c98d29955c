import { system } from '@samop/shared'
import { sql } from 'kysely'
import type { Services } from '../../services.ts'
import { command } from '../../command.ts'
import { write } from '../../write.ts'

/** Adds up the rows of ClaimTally and DecisionTally that count the same kind. Every change of a claim adds rows, and counts must stay fast. */
export const foldTallies = async (services: Services): Promise<void> => {
  await write({ services, actor: system }, fold, {})
}

const fold = command({ name: 'foldTallies', needs: 'SYSTEM' }, async ({ db }) => {
  await db.rows(sql`select samop_fold_claims(), samop_fold_decisions()`)
  return { done: null }
})

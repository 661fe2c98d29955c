import { system } from '@samop/shared'
import { sql } from 'kysely'
import type { Services } from '../../services.ts'
import { type Command, write } from '../../write.ts'

/** Each change of a claim adds rows to the counts (ClaimTally): those that say the same become one, so that few are added up. */
export const foldTallies = async (services: Services): Promise<void> => {
  await write({ services, actor: system }, fold, {})
}

const fold: Command<object, null> = async ({ db }) => {
  await db.rows(sql`select samop_fold_claims()`)
  return { done: null }
}

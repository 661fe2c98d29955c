import { sql } from 'kysely'
import type { Command } from '../write.ts'

/** Makes what triggers keep beside the rows out of the rows again: balances, counts, words. Answers how many of them were wrong. */
export const countAnew: Command<object, { readonly counts: number; readonly texts: number }> = async ({ db }) => {
  // it reads every claim, event and posting
  await db.rows(sql`select set_config('statement_timeout', '0', true)`)
  const [wrong] = await db.rows(
    sql<{ counts: number; texts: number }>`select samop_count_anew() as counts, samop_texts_anew() as texts`,
  )
  return { done: wrong! }
}

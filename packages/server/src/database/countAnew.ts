import { sql } from 'kysely'
import { command } from '../command.ts'

/** Recomputes the balances, counts and words that triggers keep, from the rows. Answers how many were wrong. */
export const countAnew = command({ name: 'countAnew', needs: 'SYSTEM' }, async ({ db }) => {
  // It reads every claim, event and posting, which takes longer than the usual limit.
  await db.rows(sql`select set_config('statement_timeout', '0', true)`)
  const [wrong] = await db.rows(
    sql<{ counts: number; texts: number }>`select samop_count_anew() as counts, samop_texts_anew() as texts`,
  )
  return { done: wrong! }
})

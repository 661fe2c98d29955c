import { sql } from 'kysely'
import { command } from '../../command.ts'

/** The count of an address starts again this long after its last wrong password. */
export const guessesKeptFor = { hours: 24 }

/** How many wrong passwords cause no wait. */
const free = 10
const longestDelay = 30

/** The seconds that the next unknown browser waits after `count` wrong passwords for an address. */
export const delayAfter = (count: number): number =>
  count <= free ? 0 : Math.min(2 ** (count - free - 1), longestDelay)

/** Counts an attempt before it is judged, over all nodes and networks; `count` includes it. */
export const countGuess = command(
  { name: 'countGuess', needs: 'SYSTEM' },
  async ({ db, now }, { addressHash }: { readonly addressHash: string }) => {
    const moment = now.toString()
    const forgotten = now.subtract(guessesKeptFor).toString()
    const [row] = await db.rows(
      sql<{ count: number }>`insert into guesses as g (address_hash, count, last_at)
      values (${addressHash}, 1, ${moment}::text::timestamptz) on conflict (address_hash) do update
      set count = case when g.last_at < ${forgotten}::text::timestamptz then 1 else least(g.count + 1, 1000000) end,
        last_at = excluded.last_at returning count`,
    )
    return { done: { count: row!.count } }
  },
)

/** After a right password: forgets a few mistakes before it, but not the many guesses of others. */
export const takeBackGuess = command(
  { name: 'takeBackGuess', needs: 'SYSTEM' },
  async ({ db }, { addressHash }: { readonly addressHash: string }) => {
    await db.rows(
      sql`update guesses set count = case when count <= ${free} then 0 else count - 1 end where address_hash = ${addressHash}`,
    )
    return { done: {} }
  },
)

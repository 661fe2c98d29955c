import { system } from '@samop/shared'
import { sql } from 'kysely'
import { hashOf } from '../access/session/token.ts'
import type { Services } from '../services.ts'
import { command } from '../command.ts'
import { type Outcome, write } from '../write.ts'

/** How many wrong codes cause no wait; each further one doubles the seconds to wait, up to a quarter of an hour. */
const free = 5
const longest = 900

/** Whose codes are tried. A browser that is known for the person counts for itself, so that others do not slow it down. */
export interface Tries {
  readonly memberId: string
  readonly browserHash?: string | null
}

/** Counts a code before it is judged, over all nodes; answers the seconds to wait if it comes too soon, else null. */
export const tryCode = async (services: Services, tries: Tries): Promise<number | null> => {
  const outcome = await write({ services, actor: system }, countTry, { addressHash: nameOf(tries) })
  return 'done' in outcome ? outcome.done.wait : null
}

/** After a right code: forgets the mistakes before it. */
export const codeWasRight = async (services: Services, tries: Tries): Promise<void> => {
  await write({ services, actor: system }, forgetTries, { addressHash: nameOf(tries) })
}

const nameOf = ({ memberId, browserHash }: Tries) => hashOf(`second factor ${memberId} ${browserHash ?? ''}`)

const delay = sql`make_interval(secs => case when g.count < ${free} then 0 else least(power(2, least(g.count - ${free}, 20)), ${longest}) end)`

const countTry = command(
  { name: 'countTry', needs: 'SYSTEM' },
  async ({ db, now }, { addressHash }: { readonly addressHash: string }): Promise<Outcome<{ wait: number | null }>> => {
    const moment = sql`${now.toString()}::text::timestamptz`
    const [counted] = await db.rows(
      sql<{
        count: number
      }>`insert into guesses as g (address_hash, count, last_at) values (${addressHash}, 1, ${moment})
      on conflict (address_hash) do update set count = least(g.count + 1, 1000000), last_at = excluded.last_at
      where g.last_at + ${delay} <= ${moment} returning count`,
    )
    if (counted) return { done: { wait: null } }
    const [row] = await db.rows(
      sql<{ wait: number }>`select greatest(1, ceil(extract(epoch from g.last_at + ${delay} - ${moment})))::int as wait
      from guesses g where address_hash = ${addressHash}`,
    )
    return { done: { wait: row?.wait ?? 1 } }
  },
)

const forgetTries = command(
  { name: 'forgetTries', needs: 'SYSTEM' },
  async ({ db }, { addressHash }: { readonly addressHash: string }) => {
    await db.rows(sql`delete from guesses where address_hash = ${addressHash}`)
    return { done: {} }
  },
)

import { type Actor, sees } from '@samop/shared'
import { sql } from 'kysely'
import { allParts, claimRows } from '../claim/claimRows.ts'
import { badInput } from '../errors.ts'
import { Reader } from '../reader.ts'
import type { Services } from '../services.ts'
import { isAfter, type Position, positionOf } from './cursor.ts'
import { settledEvents } from './eventRows.ts'
import type { Happening } from './feed.ts'

interface Follower {
  readonly services: Services
  readonly actor: Actor
  readonly tokenHash: string | null
  readonly after: string | null | undefined
  readonly claimId: string | null | undefined
}

const page = 100
/** A cursor further back is answered with an error, never with a gap: read `events` instead. */
const mostReplayed = 10_000
/** A subscriber that takes nothing for so long is closed; it resumes from its cursor. */
const mostWaiting = 2_000

/** Every event the actor may see after the cursor: first what has happened, then what happens. Without a cursor from now on. */
export const follow = (follower: Follower): AsyncIterableIterator<Happening> => {
  const state: State = { closed: false, wake: () => {} }
  const happenings = happeningsFor(follower, state)
  return {
    next: () => happenings.next(),
    // a generator that waits cannot be returned: wake it first
    return: () => {
      state.closed = true
      state.wake()
      return happenings.return(undefined)
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

interface State {
  closed: boolean
  wake: () => void
}

async function* happeningsFor(follower: Follower, state: State): AsyncGenerator<Happening, undefined> {
  const { services } = follower
  const waiting: Happening[] = []
  let overflow = false
  const visible = visibleTo(follower)
  const unlisten = services.feed.listen((happenings) => {
    for (const happening of happenings) if (visible(happening)) waiting.push(happening)
    overflow ||= waiting.length > mostWaiting
    state.wake()
  })
  try {
    let position = services.feed.position
    if (follower.after) {
      position = positionOf(follower.after)
      for await (const happening of replay(follower, position)) {
        position = happening.event
        if (visible(happening)) yield happening
      }
    }
    while (!state.closed) {
      if (overflow) throw new Error('the subscriber is too slow')
      const next = waiting.shift()
      if (next === undefined) {
        await new Promise<void>((resolve) => (state.wake = resolve))
      } else if (isAfter(next.event, position)) {
        yield next
      }
    }
  } finally {
    unlisten()
  }
}

const visibleTo =
  ({ actor, claimId }: Follower) =>
  ({ event, claim }: Happening): boolean =>
    (!claimId || claim.id === claimId) && sees(actor, event) && sees(actor, claim)

/** Reads page by page with the follower's own rights, up to what the feed has handed out meanwhile. */
async function* replay({ services, tokenHash, claimId }: Follower, from: Position): AsyncGenerator<Happening> {
  let position = from
  let replayed = 0
  for (;;) {
    const happenings = await readPage({ services, tokenHash, claimId }, position)
    for (const happening of happenings.found) yield happening
    replayed += happenings.found.length
    if (happenings.last === undefined) return
    if (replayed > mostReplayed)
      throw badInput(
        'after',
        'is too old to be replayed; read the query events after it, then subscribe with its last cursor.',
      )
    position = happenings.last
  }
}

const readPage = async (
  { services, tokenHash, claimId }: Pick<Follower, 'services' | 'tokenHash' | 'claimId'>,
  position: Position,
) => {
  const db = new Reader(services.pool, tokenHash, services.clock)
  try {
    const events = await db.rows(
      settledEvents(position, page, claimId ? sql`e.claim_id = ${claimId}` : sql`e.claim_id is not null`),
    )
    const claims = await claimRows(
      { db, calendars: services.calendars },
      sql`c.id = any(${[...new Set(events.map((event) => event.claimId))]}::uuid[])`,
      allParts,
    )
    const byId = new Map(claims.map((claim) => [claim.id, claim]))
    return {
      last: events.at(-1),
      found: events.flatMap((event) => {
        const claim = byId.get(event.claimId ?? '')
        return claim ? [{ event, claim }] : []
      }),
    }
  } finally {
    await db.close()
  }
}

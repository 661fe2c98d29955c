import { type Actor, sees } from '@samop/shared'
import { sql } from 'kysely'
import type { AlikeInvoiceRow } from '../claim/ClaimRow.ts'
import type { Cursors } from '../cursor/Cursors.ts'
import { coded, notFound } from '../errors.ts'
import { Reader } from '../reader.ts'
import type { Services } from '../services.ts'
import { isAfter, type Position } from './cursor.ts'
import { eventConditions, type EventFilter, passes } from './EventFilter.ts'
import { knownPosition, ownEvents, seesEvent, settledEvents } from './eventRows.ts'
import { type Happening, happeningsOf } from './happenings.ts'

interface Follower {
  readonly services: Services
  readonly cursors: Cursors
  readonly actor: Actor
  readonly tokenHash: string | null
  readonly after: string | null | undefined
  /** With ids in our form. */
  readonly filter: EventFilter
  /** Only events of claims. */
  readonly ofClaims: boolean
}

const page = 100
/** A cursor further back fails, instead of leaving a gap; clients then read `events`. */
const mostReplayed = 10_000
/** A subscription with more waiting events is closed; it resumes from its cursor. */
const mostWaiting = 2_000

/** Every event after the cursor that the actor may see: first past events, then new ones. Without a cursor, only new ones. */
export const follow = async (follower: Follower): Promise<AsyncIterableIterator<Happening>> => {
  const state: State = { closed: false, wake: () => {} }
  const happenings = happeningsFor(follower, await beginning(follower), state)
  const followed: AsyncIterableIterator<Happening> = {
    next: () => happenings.next(),
    // A waiting generator cannot return, so it must wake first.
    return: () => {
      state.closed = true
      state.wake()
      return happenings.return(undefined)
    },
    [Symbol.asyncIterator]() {
      return followed
    },
  }
  return followed
}

interface State {
  closed: boolean
  wake: () => void
}

/** The position to begin at; null = now. Throws, before anything is sent, for a cursor that cannot be followed. */
const beginning = async ({
  services,
  cursors,
  actor,
  tokenHash,
  after,
  filter,
  ofClaims,
}: Follower): Promise<Position | null> => {
  const position = typeof after === 'string' ? await knownPosition(services, cursors, after) : null
  await reading({ services, tokenHash, actor }, async (db) => {
    const { claimId } = filter
    if (claimId && (await db.rows(sql`select from claim where id = ${claimId}`)).length === 0)
      throw notFound('Claim', 'claimId')
    if (!position) return
    const found = settledEvents(position, mostReplayed + 1, wanted({ actor, filter, ofClaims }))
    const [row] = await db.rows(sql<{ count: number }>`select count(*)::int as count from (${found}) e`)
    if ((row?.count ?? 0) > mostReplayed)
      throw coded(
        'CURSOR_TOO_OLD',
        'after: is too old to be replayed; read the query events after it, then subscribe with its last cursor.',
        { field: 'after' },
      )
  })
  return position
}

const wanted = ({ actor, filter, ofClaims }: Pick<Follower, 'actor' | 'filter' | 'ofClaims'>) =>
  sql.join(
    [...(ofClaims ? [sql`e.claim_id is not null`] : []), ownEvents(actor), ...eventConditions(filter)],
    sql` and `,
  )

/** Reads in the follower's turn, so that many followers of old cursors do not take all connections. */
const reading = async <Result>(
  { services: { pool, clock, followTurns }, tokenHash, actor }: Pick<Follower, 'services' | 'tokenHash' | 'actor'>,
  work: (db: Reader) => Promise<Result>,
): Promise<Result> => {
  const done = await followTurns.take(actor)
  const db = new Reader(pool, tokenHash, clock)
  try {
    return await work(db)
  } finally {
    db.close()
    done()
  }
}

async function* happeningsFor(
  follower: Follower,
  from: Position | null,
  state: State,
): AsyncGenerator<Happening, undefined> {
  const { services } = follower
  const waiting: Happening[] = []
  let failure: Error | undefined
  const visible = visibleTo(follower)
  const unlisten = services.feed.listen((happenings) => {
    try {
      for (const happening of happenings) if (visible(happening)) waiting.push(seenBy(follower.actor, happening))
      if (waiting.length > mostWaiting) throw tooSlow()
    } catch (error) {
      // The subscriber has missed events, and may never take the error either, so nothing more is kept for it.
      failure = error as Error
      unlisten()
      waiting.length = 0
    }
    state.wake()
  })
  try {
    let position = from ?? services.feed.position
    if (from) {
      for await (const happening of replay(follower, from)) {
        position = happening.event
        if (visible(happening)) yield happening
      }
    }
    while (!state.closed) {
      if (failure) throw failure
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
  ({ actor, filter, ofClaims }: Follower) =>
  ({ event, claim }: Happening): boolean =>
    passes(filter, event) &&
    seesEvent(actor, event) &&
    (claim ? sees(actor, { ...claim, draft: claim.submittedAt === null }) : !ofClaims)

/** Removes claims that the actor may not see from the same invoices, because the feed reads as the system. */
const seenBy = (actor: Actor, happening: Happening): Happening => {
  if (!happening.claim) return happening
  const { partnerId, alikeInvoices } = happening.claim
  const isHidden = ({ programId, locationId }: AlikeInvoiceRow) => !sees(actor, { partnerId, programId, locationId })
  if (!alikeInvoices?.some(isHidden)) return happening
  const hide = (invoice: AlikeInvoiceRow): AlikeInvoiceRow =>
    isHidden(invoice) ? { ...invoice, found: null, programId: null, locationId: null } : invoice
  return { ...happening, claim: { ...happening.claim, alikeInvoices: alikeInvoices.map(hide) } }
}

const tooSlow = () => coded('TOO_SLOW', 'Events came faster than they were taken; resume from your last cursor.')

/** Reads page by page with the follower's own rights, up to the events that the feed has passed on meanwhile. */
async function* replay(follower: Follower, from: Position): AsyncGenerator<Happening> {
  for (let position: Position | undefined = from; position;) {
    const { last, found } = await readPage(follower, position)
    for (const happening of found) yield happening
    position = last
  }
}

const readPage = (follower: Follower, position: Position) =>
  reading(follower, async (db) => {
    const events = await db.rows(settledEvents(position, page, wanted(follower)))
    return { last: events.at(-1), found: await happeningsOf(db, follower.services.programs, events) }
  })

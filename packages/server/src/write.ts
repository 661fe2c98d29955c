import type { EntityManager } from '@mikro-orm/postgresql'
import { type Actor, may, permissions, personOf, type Refusal, sideOf } from '@samop/shared'
import type { Claim } from './claim/Claim.ts'
import { after, inMilliseconds, later } from './clock.ts'
import { unlessDeadlocked } from './database/unlessDeadlocked.ts'
import { storageFull } from './errors.ts'
import { Event } from './history/Event.ts'
import { chained, type NewEvent } from './history/chained.ts'
import { keyOf, once, unlessInProgress } from './once.ts'
import type { Services } from './services.ts'
import type { Db } from './sql.ts'

/** What a command works with; everything it does happens in one transaction. */
export interface Change {
  readonly em: EntityManager
  /** Rows read inside the transaction, with the actor's rights. */
  readonly db: Db
  readonly actor: Actor
  /** The moment of the change, taken anew once what it waited for is locked. */
  readonly now: Temporal.Instant
  readonly services: Services
  /** To be called when locks are held: the moment is now, and after what the locked thing tells of last. */
  locked(last?: Temporal.Instant): void
  /** Appends to History; with a claim, to its chain. */
  record(event: NewEvent, claim?: Claim): Event
}

/** Refused = nothing was done: the transaction is rolled back, and a key answers anew. */
export type Outcome<Done> =
  | {
      readonly done: Done
      /** It was done before, under the same idempotency key. */
      readonly replayed?: true
    }
  | { readonly refused: readonly Refusal[] }

export type Command<Input, Done> = (change: Change, input: Input) => Promise<Outcome<Done>>

export interface Writer {
  readonly services: Services
  readonly actor: Actor
  /** The moment of the change; the clock's where absent. */
  readonly now?: Temporal.Instant
  /** Idempotency keys are the partner's, whose people and keys repeat each other's requests; the person's for what is about the person. */
  readonly keysOf?: 'PARTNER' | 'PERSON'
}

/**
 * The one door for writing: one transaction that knows its actor, the command, its result under the idempotency key,
 * commit, and the word to the feed. `Done` must be JSON: it is what a repeated key answers.
 */
export const write = async <Input extends object, Done>(
  { services, actor, now, keysOf = 'PARTNER' }: Writer,
  command: Command<Input, Done>,
  input: Input,
): Promise<Outcome<Done>> => {
  // what runs by itself writes little, and makes room
  if (actor.kind !== 'SYSTEM' && (await services.disk.level()) === 'NO_WRITES') throw storageFull()
  const outcome = await unlessDeadlocked(() =>
    unlessInProgress(() => {
      const em = services.orm.em.fork()
      em.setSessionContext({ variables: sessionVariables(actor) })
      return unlessRefused(em, (inner) => {
        const change = changeOf(services, inner, actor, now)
        const run = () => command(change, input)
        const key = keyOf(input)
        // the function's name is stored with the key: renamed, it refuses what its clients repeat from before
        return key === undefined ? run() : once({ change, keysOf, key, name: command.name, input }, run)
      })
    }),
  )
  if ('done' in outcome) services.feed.wake()
  return outcome
}

/** A transaction that a refusal rolls back, whatever was sent to the database before it. */
const unlessRefused = async <Done>(
  em: EntityManager,
  work: (inner: EntityManager) => Promise<Outcome<Done>>,
): Promise<Outcome<Done>> => {
  let refusal: Outcome<Done> | undefined
  try {
    return await em.transactional(async (inner) => {
      const outcome = await work(inner)
      if ('done' in outcome) return outcome
      refusal = outcome
      throw new Error('refused')
    })
  } catch (error) {
    if (refusal) return refusal
    throw error
  }
}

/** A command within a change, by another actor and at another moment: the demonstration tells months in one transaction. */
export const inside = async <Input extends object, Done>(
  { em, services }: Change,
  { actor, now }: Pick<Change, 'actor' | 'now'>,
  command: Command<Input, Done>,
  input: Input,
): Promise<Outcome<Done>> => {
  const own = em.fork({ keepTransactionContext: true })
  const outcome = await command(changeOf(services, own, actor, now), input)
  await own.flush()
  return outcome
}

const sessionVariables = (actor: Actor) => ({
  'samop.actor': actor.id,
  'samop.side': actor.kind === 'SYSTEM' ? 'SYSTEM' : sideOf(actor),
  'samop.partner': actor.partnerId ?? '',
  'samop.programs': actor.programIds?.join(',') ?? '',
  'samop.locations': actor.locationIds?.join(',') ?? '',
  'samop.may': permissions.filter((permission) => may(actor, permission)).join(','),
})

/** Without a moment of its own, a change has the clock's. */
const changeOf = (services: Services, em: EntityManager, actor: Actor, own: Temporal.Instant | undefined): Change => {
  const moment = () => inMilliseconds(own ?? services.clock())
  let now = moment()
  const change: Change = {
    em,
    actor,
    get now() {
      return now
    },
    locked: (last = now) => {
      // another node's clock may be ahead, and what History tells never goes back
      now = own ? later(moment(), last) : after(last, moment())
    },
    services,
    db: {
      rows: async (query) => {
        await em.flush()
        return (await query.execute(em.getKysely<unknown>())).rows
      },
    },
    record: (event, claim) => {
      const entity = em.create(Event, chained(event, { at: now, actor: personOf(actor), claim }))
      if (claim) claim.historyHash = entity.hash
      em.persist(entity)
      return entity
    },
  }
  return change
}

import { createHash } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import { type Actor, may, permissions, personOf, type Refusal, sideOf } from '@samop/shared'
import canonicalize from 'canonicalize'
import type { Claim } from './claim/Claim.ts'
import { inMilliseconds } from './clock.ts'
import { lockName } from './database/locks.ts'
import { badInput, storageFull } from './errors.ts'
import { Event } from './history/Event.ts'
import { chained, type NewEvent } from './history/chained.ts'
import type { Services } from './services.ts'
import type { Db } from './sql.ts'
import { StoredResult } from './StoredResult.ts'

/** What a command works with; everything it does happens in one transaction. */
export interface Change {
  readonly em: EntityManager
  /** Rows read inside the transaction, with the actor's rights. */
  readonly db: Db
  readonly actor: Actor
  readonly now: Temporal.Instant
  readonly services: Services
  /** Appends to History; with a claim, to its chain. */
  record(event: NewEvent, claim?: Claim): Event
}

/** Refused = nothing was done: the transaction is rolled back, and a key answers anew. */
export type Outcome<Done> = { readonly done: Done } | { readonly refused: readonly Refusal[] }

export type Command<Input, Done> = (change: Change, input: Input) => Promise<Outcome<Done>>

export interface Writer {
  readonly services: Services
  readonly actor: Actor
  /** The moment of the change; the clock's where absent. */
  readonly now?: Temporal.Instant
}

/**
 * The one door for writing: one transaction that knows its actor, the command, its result under the idempotency key,
 * commit, and the word to the feed. `Done` must be JSON: it is what a repeated key answers.
 */
export const write = async <Input extends object, Done>(
  { services, actor, now = services.clock() }: Writer,
  command: Command<Input, Done>,
  input: Input,
): Promise<Outcome<Done>> => {
  // what runs by itself writes little, and makes room
  if (actor.kind !== 'SYSTEM' && (await services.disk.level()) === 'NO_WRITES') throw storageFull()
  const em = services.orm.em.fork()
  em.setSessionContext({ variables: sessionVariables(actor) })
  const work = async (inner: EntityManager): Promise<Outcome<Done>> => {
    const key = (input as { idempotencyKey?: string | null }).idempotencyKey
    if (key !== undefined && key !== null && (key === '' || key.length > longestKey)) {
      throw badInput('input.idempotencyKey', `must have 1 to ${longestKey} characters.`)
    }
    if (key === undefined || key === null) return command(changeOf(services, inner, actor, now), input)
    // the function's name is stored with the key: renamed, it refuses what its clients repeat from before
    return once({ em: inner, actor, now, key, name: command.name, input }, () =>
      command(changeOf(services, inner, actor, now), input),
    )
  }
  const outcome = await unlessRefused(em, work)
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

const longestKey = 200

const sessionVariables = (actor: Actor) => ({
  'samop.actor': actor.id,
  'samop.side': actor.kind === 'SYSTEM' ? 'SYSTEM' : sideOf(actor),
  'samop.partner': actor.partnerId ?? '',
  'samop.programs': actor.programIds?.join(',') ?? '',
  'samop.locations': actor.locationIds?.join(',') ?? '',
  'samop.may': permissions.filter((permission) => may(actor, permission)).join(','),
})

const changeOf = (services: Services, em: EntityManager, actor: Actor, moment: Temporal.Instant): Change => ({
  em,
  actor,
  now: inMilliseconds(moment),
  services,
  db: {
    rows: async (query) => {
      await em.flush()
      return (await query.execute(em.getKysely<unknown>())).rows
    },
  },
  record: (event, claim) => {
    const entity = em.create(Event, chained(event, { at: moment, actor: personOf(actor), claim }))
    if (claim) claim.historyHash = entity.hash
    em.persist(entity)
    return entity
  },
})

interface Attempt {
  readonly em: EntityManager
  readonly actor: Actor
  readonly now: Temporal.Instant
  readonly key: string
  readonly name: string
  readonly input: object
}

const once = async <Done>(
  { em, actor, now, key, name, input }: Attempt,
  run: () => Promise<Outcome<Done>>,
): Promise<Outcome<Done>> => {
  const inputHash = createHash('sha256')
    .update(canonicalize(input) ?? '')
    .digest('hex')
  // a second request with the same key waits here for the first
  await lockName(em, 'REQUEST', `${actor.id} ${key}`)
  const stored = await em.findOne(StoredResult, { actorId: actor.id, key })
  if (stored) {
    if (stored.command !== name || stored.inputHash !== inputHash) {
      throw badInput('input.idempotencyKey', 'was used for another request; use a new one for each request.')
    }
    return { done: stored.result as Done }
  }
  const outcome = await run()
  if ('refused' in outcome) return outcome
  em.persist(
    em.create(StoredResult, { actorId: actor.id, key, command: name, inputHash, result: outcome.done, at: now }),
  )
  return outcome
}

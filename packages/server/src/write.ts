import type { EntityManager } from '@mikro-orm/postgresql'
import { type Actor, personOf, type Refusal } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import { sessionVariables } from './access/sessionVariables.ts'
import { inMilliseconds, justAfter, later } from './clock.ts'
import { allowCommand, type Command } from './command.ts'
import { unlessDeadlocked } from './database/unlessDeadlocked.ts'
import { storageFull } from './errors.ts'
import { Event } from './history/Event.ts'
import { chained, type Head, type NewEvent } from './history/chained.ts'
import { lockSubjects } from './history/lockSubjects.ts'
import type { Subject } from './history/subjects.ts'
import { keyOf, once, unlessInProgress } from './once.ts'
import type { Services } from './services.ts'
import type { Db } from './sql.ts'

/** The tools of a command; all it does happens in one transaction. */
export interface Change {
  readonly em: EntityManager
  /** Rows read inside the transaction, with the actor's rights. */
  readonly db: Db
  readonly actor: Actor
  /** The moment of the change; `lock` sets it again after waiting. */
  readonly now: Temporal.Instant
  readonly services: Services
  /**
   * Locks subjects by their ids until the transaction ends, however many, always in one order; a new one too. Then sets the
   * moment to now, but after the newest events of them all.
   */
  lock(...ids: string[]): Promise<void>
  /** Appends to the History of a subject, which is locked or new. */
  record(subject: Subject, event: NewEvent): Event
  /** How many events the locked subject has, with those of this change. */
  told(id: string): number
}

/** Refused = nothing was done: the transaction is rolled back, and the idempotency key can be used again. */
export type Outcome<Done> =
  | {
      readonly done: Done
      /** The result of an earlier request with the same idempotency key. */
      readonly replayed?: true
    }
  | { readonly refused: readonly Refusal[] }

export interface Writer {
  readonly services: Services
  readonly actor: Actor
  /** The moment of the change; absent = the clock's. */
  readonly now?: Temporal.Instant
  /** Who owns idempotency keys: the partner, whose members and API keys can repeat each other's requests; or the person. */
  readonly keysOf?: 'PARTNER' | 'PERSON'
}

/**
 * The only way to write. Checks that the actor may run the command; one transaction with the actor's rights runs it and
 * stores its result under the idempotency key; after the commit it wakes the feed. `Done` must be JSON, because a repeated key answers it.
 */
export const write = async <Input extends object, Done>(
  { services, actor, now, keysOf = 'PARTNER' }: Writer,
  command: Command<Input, Done>,
  input: Input,
): Promise<Outcome<Done>> => {
  allowCommand(actor, command)
  // The system's own work writes little, and makes room.
  if (actor.kind !== 'SYSTEM' && (await services.disk.level()) === 'NO_WRITES') throw storageFull()
  const outcome = await unlessDeadlocked(() =>
    unlessInProgress(() => {
      const em = services.orm.em.fork()
      em.setSessionContext({ variables: sessionVariables(actor) })
      return unlessRefused(em, (inner) => {
        const change = changeOf(services, inner, actor, now)
        const run = () => command.run(change, input)
        const key = keyOf(input)
        return key === undefined ? run() : once({ change, keysOf, key, name: command.name, input }, run)
      })
    }),
  )
  if ('done' in outcome) services.feed.wake()
  return outcome
}

/** A transaction that a refusal rolls back, with all that was written before it. */
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

/** Runs a command within a change, by another actor at another moment: the demonstration creates months in one transaction. */
export const inside = async <Input extends object, Done>(
  { em, services }: Change,
  { actor, now }: Pick<Change, 'actor' | 'now'>,
  command: Command<Input, Done>,
  input: Input,
): Promise<Outcome<Done>> => {
  allowCommand(actor, command)
  const own = em.fork({ keepTransactionContext: true })
  const outcome = await command.run(changeOf(services, own, actor, now), input)
  await own.flush()
  return outcome
}

/** Makes a change at its `own` moment, or else at the clock's. */
const changeOf = (services: Services, em: EntityManager, actor: Actor, own: Temporal.Instant | undefined): Change => {
  const moment = () => inMilliseconds(own ?? services.clock())
  const heads = new Map<string, Head>()
  let now = moment()
  const rows: Db['rows'] = async (query) => {
    await em.flush()
    return (await query.execute(em.getKysely<unknown>())).rows
  }
  const change: Change = {
    em,
    actor,
    get now() {
      return now
    },
    lock: async (...ids) => {
      // What this transaction has recorded so far belongs to the heads.
      await em.flush()
      const found = await lockSubjects(em, ids)
      for (const { id, ...head } of found) heads.set(id, head)
      // Another node's clock may be ahead, but the moments of History never go back.
      const earliest = found.map(({ lastAt }) => (own ? Temporal.Instant.from(lastAt) : justAfter(lastAt)))
      now = earliest.reduce(later, later(now, moment()))
    },
    services,
    db: {
      rows,
      jsonRows: async <Row>(query: RawBuilder<Row>) =>
        (await rows(sql<{ row: Row }>`select to_json(x) as row from (${query}) x`)).map(({ row }) => row),
    },
    record: (subject, event) => {
      const told = chained(event, subject, { at: now, actor: personOf(actor), head: heads.get(subject.id) })
      heads.set(subject.id, told)
      const entity = em.create(Event, told)
      em.persist(entity)
      return entity
    },
    told: (id) => heads.get(id)?.seq ?? 0,
  }
  return change
}

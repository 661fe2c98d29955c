import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import canonicalize from 'canonicalize'
import { isNameFree } from './database/locks.ts'
import { badInput, coded } from './errors.ts'
import { StoredResult } from './StoredResult.ts'
import type { Change, Outcome, Writer } from './write.ts'

interface Attempt {
  readonly change: Change
  readonly keysOf: Writer['keysOf']
  readonly key: string
  readonly name: string
  readonly input: object
}

const longestKey = 200

/** The idempotency key of an input; undefined = none. */
export const keyOf = (input: { readonly idempotencyKey?: string | null }): string | undefined => {
  const { idempotencyKey: key } = input
  if (key === undefined || key === null) return undefined
  if (key === '' || key.length > longestKey) throw badInput(field, `must have 1 to ${longestKey} characters.`)
  return key
}

const field = 'input.idempotencyKey'

/** Runs a command once for its key; for a repeat, answers the stored result. */
export const once = async <Done>(
  { change, keysOf, key, name, input }: Attempt,
  run: () => Promise<Outcome<Done>>,
): Promise<Outcome<Done>> => {
  const { em, actor } = change
  const inputHash = createHash('sha256')
    .update(canonicalize(input) ?? '')
    .digest('hex')
  const ownerId = keysOf === 'PERSON' ? actor.id : (actor.partnerId ?? actor.id)
  if (!(await isNameFree(em, 'REQUEST', `${ownerId} ${key}`))) throw new InProgress()
  const stored = await em.findOne(StoredResult, { ownerId, key })
  if (stored) {
    if (stored.command !== name || stored.inputHash !== inputHash) throw reused()
    return { done: stored.result as Done, replayed: true }
  }
  const outcome = await run()
  if ('refused' in outcome) return outcome
  const { done: result } = outcome
  const by = { ownerId, key, actorId: actor.id }
  em.persist(em.create(StoredResult, { ...by, command: name, inputHash, result, at: change.now }))
  return outcome
}

class InProgress extends Error {}

const longestWait = 10_000
const pause = 100

/** Tries again while the first request with the key runs, each time in a new transaction, so that waiting holds no lock. */
export const unlessInProgress = async <Result>(attempt: () => Promise<Result>): Promise<Result> => {
  const patience = performance.now() + longestWait
  for (;;)
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof InProgress)) throw error
      if (performance.now() > patience) throw inProgress()
      await sleep(pause)
    }
}

const reused = () =>
  coded('IDEMPOTENCY_KEY_REUSED', `${field}: was used for another request; use a new one for each request.`, { field })

const inProgress = () =>
  coded('IDEMPOTENCY_IN_PROGRESS', `${field}: the first request with it is still being carried out; send it again.`, {
    field,
    retryAfter: 5,
  })

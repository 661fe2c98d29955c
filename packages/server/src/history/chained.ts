import { createHash } from 'node:crypto'
import type { EventKind, Person, Reason } from '@samop/shared'
import canonicalize from 'canonicalize'
import { inMilliseconds } from '../clock.ts'
import type { Subject } from './subjects.ts'

/** A command's data for an event: days as ISO strings, amounts as `…Minor` beside `currency`. */
export interface NewEvent {
  readonly kind: EventKind
  readonly reasons?: readonly Reason[]
  readonly data?: Record<string, unknown>
}

interface Link {
  readonly at: Temporal.Instant
  readonly actor: Person
}

export interface Hashed {
  readonly at: string
  readonly kind: EventKind
  readonly actor: Person
  readonly claimId: string | null
  readonly reasons: readonly Reason[]
  readonly data: Record<string, unknown>
}

/** SHA-256 of the previous hash and the canonical JSON of the event: a change of either breaks the chain. */
export const hashOf = (previousHash: string | null, hashed: Hashed): string =>
  createHash('sha256')
    .update(previousHash ?? '')
    .update(canonicalize(hashed) ?? '')
    .digest('hex')

/** The row of a new event, chained to the claim's newest event. */
export const chained = (
  { kind, reasons = [], data = {} }: NewEvent,
  { claim, partnerId = null, programId = null, locationId = null, assigneeId = null }: Subject,
  { at, actor }: Link,
) => {
  const previousHash = claim?.historyHash ?? null
  const hashed = { at: toMilliseconds(at), kind, actor, claimId: claim?.id ?? null, reasons, data }
  return {
    at,
    kind,
    actor,
    claimId: hashed.claimId,
    partnerId,
    programId,
    locationId,
    assigneeId,
    reasons: [...reasons],
    data,
    previousHash,
    hash: hashOf(previousHash, hashed),
  }
}

/** A moment in the precision of the database. */
export const toMilliseconds = (at: Temporal.Instant): string =>
  inMilliseconds(at).toString({ fractionalSecondDigits: 3 })

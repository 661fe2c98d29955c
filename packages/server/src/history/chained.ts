import { createHash } from 'node:crypto'
import {
  type EventKind,
  eventKinds,
  misfits,
  type Person,
  type Reason,
  type SubjectKind,
  type Told,
} from '@samop/shared'
import canonicalize from 'canonicalize'
import { inMilliseconds } from '../clock.ts'
import type { Subject } from './subjects.ts'

/** An event to record: a kind, with the data that its row declares. */
export type NewEvent = Told & { readonly reasons?: readonly Reason[] }

/** The newest event of a subject, which the next one follows. */
export interface Head {
  readonly seq: number
  /** Null before the first event. */
  readonly hash: string | null
  /** The claim is not yet submitted. */
  readonly draft: boolean
}

/** Everything that an event says, and everything that decides who sees it. */
export interface Hashed {
  readonly subjectKind: SubjectKind
  readonly subjectId: string
  readonly seq: number
  readonly at: string
  readonly kind: EventKind
  readonly actor: Person
  readonly partnerId: string | null
  readonly programId: string | null
  readonly locationId: string | null
  readonly concernsId: string | null
  readonly draft: boolean
  readonly reasons: readonly Reason[]
  readonly data: object
}

/** SHA-256 of the previous hash and the canonical JSON of the event: a change of either breaks the chain. */
export const hashOf = (previousHash: string | null, { concernsId, ...hashed }: Hashed): string =>
  createHash('sha256')
    .update(previousHash ?? '')
    // Under the name that it had when the first events were chained.
    .update(canonicalize({ ...hashed, assigneeId: concernsId }) ?? '')
    .digest('hex')

/** Who recorded it when, and what it follows. */
interface Place {
  readonly at: Temporal.Instant
  readonly actor: Person
  readonly head: Head | undefined
}

/** The row of a subject's next event; the database refuses it unless it follows the newest. */
export const chained = (
  { kind, reasons = [], data }: NewEvent,
  {
    kind: subjectKind,
    id: subjectId,
    partnerId = null,
    programId = null,
    locationId = null,
    concernsId = null,
  }: Subject,
  { at, actor, head }: Place,
) => {
  fitting(kind, data)
  const previousHash = head?.hash ?? null
  const hashed: Hashed = {
    subjectKind,
    subjectId,
    seq: (head?.seq ?? 0) + 1,
    at: toMilliseconds(at),
    kind,
    actor,
    partnerId,
    programId,
    locationId,
    concernsId,
    draft: draftAfter(kind, head?.draft ?? subjectKind === 'CLAIM'),
    reasons,
    data,
  }
  return {
    ...hashed,
    at,
    claimId: subjectKind === 'CLAIM' ? subjectId : null,
    reasons: [...reasons],
    previousHash,
    hash: hashOf(previousHash, hashed),
  }
}

/** Whether a claim is a draft after an event: it is one until its submission, and again after a recall. */
export const draftAfter = (kind: EventKind, before: boolean): boolean =>
  kind === 'SUBMITTED' ? false : kind === 'RECALLED' ? true : before

/** A last check before what cannot be mended: the compiler does not see every name in a spread. */
const fitting = (kind: EventKind, data: object): void => {
  const wrong = misfits(eventKinds[kind].data, { ...data })
  if (wrong.length > 0) throw new Error(`an event ${kind} does not hold such ${wrong.join(', ')}`)
}

/** A moment in the precision of the database. */
export const toMilliseconds = (at: Temporal.Instant): string =>
  inMilliseconds(at).toString({ fractionalSecondDigits: 3 })

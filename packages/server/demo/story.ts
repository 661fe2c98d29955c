import type { AboutKind, Currency, DocumentKind, ReasonCode } from '@samop/shared'
import { disputeClaim } from '../src/claim/disputeClaim.ts'
import {
  approveClaim,
  pickUpClaim,
  recallClaim,
  rejectClaim,
  requestAction,
  submitClaim,
  withdrawClaim,
} from '../src/claim/moves.ts'
import { assignClaim } from '../src/claim/assignClaim.ts'
import { comment } from '../src/claim/comment.ts'
import type { Command } from '../src/command.ts'
import { attachDocument } from '../src/document/attachDocument.ts'
import type { Paper } from './papers.ts'
import type { Email, PartnerKey } from './people.ts'
import { moneyOf } from './wholeMoney.ts'

/** The claim while its story is created; lines and documents by their place in the story. */
export interface Scene {
  readonly claimId: string
  readonly currency: Currency
  readonly lineIds: readonly string[]
  readonly documentIds: readonly string[]
  /** Uploads a paper as the acting person, and answers the document's id. */
  readonly upload: (paper: Paper) => Promise<string>
  readonly idOf: (email: Email) => string
}

export type Act = <Input extends object, Done>(command: Command<Input, Done>, input: Input) => Promise<Done>

/** A step `back` business days before the story's end, at a time in the person's time zone. */
export interface Step {
  readonly back: number
  readonly time: string
  readonly by: Email
  readonly papers?: readonly Paper[]
  /** The step needs an open claiming period. */
  readonly submits?: true
  readonly run: (act: Act, scene: Scene) => Promise<unknown>
}

export interface StoryLine {
  /** Absent = the partner's own work. */
  readonly supplier?: string
  readonly number?: string
  readonly description: string
  readonly expenseType?: string
  /** In whole units of the fund's currency. */
  readonly amount: number
  /** The claimed part of the amount; absent = all. */
  readonly claimed?: number
  /** The line has no document that backs it, which a draft allows. */
  readonly bare?: true
}

export interface Story {
  readonly partner: PartnerKey
  readonly program: string
  readonly location: string
  readonly activity: string
  readonly title: string
  readonly language: 'en' | 'sv'
  /** The day from which the business days count back: today, the last close of a claiming period, or the last end of corrections. */
  readonly from?: 'TODAY' | 'CLOSING' | 'CORRECTIONS'
  /** Calendar days between the activity's end and the draft, and the length of the activity; absent = the draft has no days. */
  readonly activityDays?: readonly [before: number, lasted: number]
  readonly lines: readonly StoryLine[]
  readonly papers: readonly Paper[]
  readonly draft: Pick<Step, 'back' | 'time' | 'by'>
  readonly steps: readonly Step[]
}

type When = readonly [back: number, time: string, by: Email]

const step = ([back, time, by]: When, run: Step['run'], papers: readonly Paper[] = []): Step => ({
  back,
  time,
  by,
  run,
  papers,
})

interface About {
  readonly claim?: true
  readonly line?: number
  readonly document?: number
  readonly requirement?: string
}

/** A reason about the claim, or about a line or document by its place. */
export interface StoryReason {
  readonly code: ReasonCode
  readonly text: string
  readonly about: About
}

const reasonsIn = (reasons: readonly StoryReason[], scene: Scene) =>
  reasons.map(({ code, text, about }) => ({ code, text, about: aboutIn(about, scene) }))

const aboutIn = ({ line, document, requirement }: About, scene: Scene): { kind: AboutKind; id: string } => {
  if (line !== undefined) return { kind: 'LINE', id: scene.lineIds[line]! }
  if (document !== undefined) return { kind: 'DOCUMENT', id: scene.documentIds[document]! }
  return requirement === undefined ? { kind: 'CLAIM', id: scene.claimId } : { kind: 'REQUIREMENT', id: requirement }
}

export const submit = (when: When, text?: string): Step => ({
  ...step(when, (act, { claimId }) => act(submitClaim, { claimId, ...(text !== undefined && { comment: text }) })),
  submits: true,
})

export const recall = (when: When) => step(when, (act, { claimId }) => act(recallClaim, { claimId }))

export const withdraw = (when: When, text: string) =>
  step(when, (act, { claimId }) => act(withdrawClaim, { claimId, comment: text }))

export const say = (when: When, text: string) => step(when, (act, { claimId }) => act(comment, { claimId, text }))

export const pickUp = (when: When) => step(when, (act, { claimId }) => act(pickUpClaim, { claimId }))

export const assign = (when: When, to: Email) =>
  step(when, (act, { claimId, idOf }) => act(assignClaim, { claimId, assigneeId: idOf(to) }))

export const ask = (when: When, reasons: readonly StoryReason[], text?: string) =>
  step(when, (act, scene) =>
    act(requestAction, {
      claimId: scene.claimId,
      reasons: reasonsIn(reasons, scene),
      ...(text !== undefined && { comment: text }),
    }),
  )

export const reject = (when: When, reasons: readonly StoryReason[], text?: string) =>
  step(when, (act, scene) =>
    act(rejectClaim, {
      claimId: scene.claimId,
      reasons: reasonsIn(reasons, scene),
      ...(text !== undefined && { comment: text }),
    }),
  )

/** Approves in full, or `part` of it with reasons. */
export const approve = (when: When, text?: string, part?: { amount: number; reasons: readonly StoryReason[] }) =>
  step(when, (act, scene) =>
    act(approveClaim, {
      claimId: scene.claimId,
      ...(text !== undefined && { comment: text }),
      ...(part && { approvedAmount: moneyOf(part.amount, scene.currency), reasons: reasonsIn(part.reasons, scene) }),
    }),
  )

/** Attaches further documents to the claim. */
export const attach = (when: When, papers: readonly Paper[]) =>
  step(
    when,
    async (act, { claimId, lineIds, upload }) => {
      for (const paper of papers) {
        await act(attachDocument, { claimId, documentId: await upload(paper), ...placeOf(paper, lineIds) })
      }
    },
    papers,
  )

/** Disputes with an argument and new documents. */
export const dispute = (when: When, argument: string, papers: readonly Paper[] = []) =>
  step(
    when,
    async (act, { claimId, lineIds, upload }) => {
      const documents = []
      for (const paper of papers) documents.push({ documentId: await upload(paper), ...placeOf(paper, lineIds) })
      return act(disputeClaim, { claimId, argument, documents })
    },
    papers,
  )

export const placeOf = (
  { kind, note, line }: Paper,
  lineIds: readonly string[],
): { kind: DocumentKind; note: string; lineId: string | null } => ({
  kind,
  note,
  lineId: line === undefined ? null : (lineIds[line] ?? null),
})

import type { Text } from '../language/language.ts'
import type { Spoken, SpokenValues } from '../language/present.ts'
import type { ClaimFacts, DocumentFacts, LineFacts } from './facts.ts'
import type { Moment } from './moment.ts'
import type { About } from './reasons.ts'

/** One breach of a rule: what it is about, and the values for the rule's sentence. */
export interface Objection {
  readonly about: About
  readonly values?: SpokenValues
}

/** The part of a claim that answers a requirement: a field of the details, or lines or documents, old or new. */
export type AnsweringPart =
  | { readonly kind: 'DETAILS'; readonly field: 'title' | 'activityFrom' | 'activityTo' }
  | { readonly kind: 'LINE' | 'DOCUMENT' }

/** What must hold before something is done to a claim; it reads loaded facts only. */
export interface Rule {
  /** What must hold, as a heading in the list of requirements. */
  readonly label: Text
  /** The refusal when it does not hold. */
  readonly text: Text
  /** The part that answers it: a request for action opens it, and the page leads there; null = none, so nobody can ask. */
  readonly part: AnsweringPart | null
  /** What it reads beyond the claim itself; an action reads, and locks, no more than its rules and its movement need. */
  readonly reads?: 'FUND' | 'INVOICES'
  /** Whether there is nothing to check yet: then the rule holds, but nothing has shown it. */
  readonly idle?: (facts: ClaimFacts) => boolean
  /** Every objection; empty = the rule holds. */
  readonly objections: (facts: ClaimFacts, moment: Moment) => readonly Objection[]
}

/** A rule that the partner can meet by editing: a part always answers it. */
export interface SubmissionRule extends Rule {
  readonly part: AnsweringPart
}

export const claim = (facts: ClaimFacts): About => ({ kind: 'CLAIM', id: facts.id })
export const unless = (holds: boolean, objection: Objection): Objection[] => (holds ? [] : [objection])
export const nameOfLine = ({ description, supplier }: LineFacts): string => description || supplier || '–'
export const lines = (found: readonly LineFacts[]): Objection[] =>
  found.map((line) => ({ about: { kind: 'LINE', id: line.id }, values: { line: nameOfLine(line) } }))
export const documents = (found: readonly DocumentFacts[]): Objection[] =>
  found.map((document) => ({ about: { kind: 'DOCUMENT', id: document.id } }))
export const requirement = (code: string, values?: SpokenValues): Objection => ({
  about: { kind: 'REQUIREMENT', id: code },
  ...(values && { values }),
})
/** A day for a sentence; none is told as nothing. */
export const dayOrNothing = (day: string | null | undefined): Spoken => (day ? { day } : '')
export const deadline = (facts: ClaimFacts, clock: string) => facts.deadlines.find((one) => one.clock === clock)

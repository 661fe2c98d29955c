import type { Permission, Side } from '../access/roles.ts'
import type { Moment } from '../claim/moment.ts'
import type { AboutKind } from '../claim/reasons.ts'
import type { SubjectKind } from '../history/subjectKinds.ts'
import type { Text } from '../language/language.ts'
import type { SpokenValues } from '../language/present.ts'
import type { RefusalCode } from '../refusalCodes.ts'

/** The types of a process: the facts that its rules read, what people enter, and the keys of its rows. */
export interface Shape {
  readonly facts: { readonly id: string; readonly status: string }
  readonly input: object
  readonly action: string
  readonly rule: RefusalCode
  readonly inputRule: RefusalCode
}

/** What a refusal is about: what lives, or a part of a claim; the page leads there. */
export interface RefusalAbout {
  readonly kind: AboutKind | SubjectKind
  readonly id: string
}

/** One breach of a rule: what it is about, and the values for the rule's sentence. */
interface Objection {
  readonly about: RefusalAbout
  readonly values?: SpokenValues
}

export type StatusOf<It extends Shape> = It['facts']['status']

/** What can be done: who, from which statuses, to which one, and the rules that must hold. */
export interface ProcessAction<It extends Shape> {
  readonly label: Text
  readonly description: string
  /** The side whose page offers it; only timers take SYSTEM actions. */
  readonly side: Side | 'SYSTEM'
  readonly permission: Permission | null
  readonly from: readonly StatusOf<It>[]
  /** The status it leads to; null = the status does not change. */
  readonly to: StatusOf<It> | null
  /** The status it leads to instead when a fact is true. */
  readonly toIf?: { readonly fact: keyof It['facts']; readonly status: StatusOf<It> }
  /** Its clock begins anew, though it runs to the same day. */
  readonly restarts?: true
  readonly rules: readonly It['rule'][]
  readonly input: readonly It['inputRule'][]
}

interface ProcessRule<It extends Shape> {
  /** The refusal when it does not hold. */
  readonly text: Text
  /** Every objection; empty = the rule holds. */
  readonly objections: (facts: It['facts'], moment: Moment) => readonly Objection[]
}

interface ProcessInputRule<It extends Shape> {
  readonly text: Text
  /** The input field that is wrong. */
  readonly field: string | ((input: It['input'], facts: It['facts']) => string)
  /** Values for the sentence when the rule is broken; null = it holds. */
  readonly objection: (input: It['input'], facts: It['facts'], moment: Moment) => SpokenValues | null
}

/** The life of one kind of thing, as rows; `refusals`, `destination` and `transitions` read them. */
export interface Process<It extends Shape> {
  readonly kind: SubjectKind
  readonly begins: StatusOf<It>
  readonly statuses: Readonly<Record<StatusOf<It>, { readonly label: Text; readonly final: boolean }>>
  readonly actions: Readonly<Record<It['action'], ProcessAction<It>>>
  readonly rules: Readonly<Record<It['rule'], ProcessRule<It>>>
  readonly inputRules: Readonly<Record<It['inputRule'], ProcessInputRule<It>>>
  /** The thing itself, for refusals that are about no part of it. */
  readonly about: (facts: It['facts']) => RefusalAbout
  /** The sentence that something is not possible in the status of this name. */
  readonly notWhile: (label: Text) => Text
}

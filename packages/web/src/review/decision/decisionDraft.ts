import type { ReasonCode } from '@samop/shared'
import type { Decision } from './decisions.ts'

export interface DraftReason {
  /** Tells reasons apart while they are typed. */
  key: string
  code: ReasonCode | ''
  text: string
  /** Kind and id of the thing, as in the choice: "LINE:…". */
  about: string
}

/** A decision that is being written, kept for the tab. */
export interface DecisionDraft {
  decision: Decision | null
  reasons: readonly DraftReason[]
  comment: string
  /** As typed; null = in full. */
  amount: string | null
  /** The newest event of the claim that the writer knows of; null = none is begun. */
  seen: string | null
  /** The version of the claim that goes with it. */
  version: number
}

export const emptyDraft: DecisionDraft = {
  decision: null,
  reasons: [],
  comment: '',
  amount: null,
  seen: null,
  version: 0,
}

/** Whether there is anything that would be a pity to lose. */
export function hasText({ reasons, comment, amount }: DecisionDraft): boolean {
  return comment.trim() !== '' || amount !== null || reasons.some(isTyped)
}

export const isTyped = ({ code, text }: DraftReason): boolean => code !== '' || text.trim() !== ''

let count = 0

export function blankReason(about: string): DraftReason {
  count += 1
  return { key: `${Temporal.Now.instant().epochMilliseconds}.${count}`, code: '', text: '', about }
}

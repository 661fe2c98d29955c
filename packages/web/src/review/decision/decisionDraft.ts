import type { ReasonCode } from '@samop/shared'
import type { Decision } from './decisions.ts'

export interface DraftReason {
  /** Tells reasons apart while they are typed. */
  key: string
  code: ReasonCode | ''
  text: string
  /** The kind and id of the thing, as in the select: "LINE:…". */
  about: string
  /** The amount that the reason takes off, as typed; null or absent means the rest. */
  amount?: string | null
}

/** A decision being written, kept for the tab. */
export interface DecisionDraft {
  decision: Decision | null
  reasons: readonly DraftReason[]
  comment: string
  /** As typed; null approves the claim in full. */
  amount: string | null
  /** The newest event that the reviewer has seen; null while no decision is begun. */
  seen: string | null
  /** The claim's version at that event. */
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

/** Whether the draft holds anything that the reviewer would miss. */
export function hasText({ reasons, comment, amount }: DecisionDraft): boolean {
  return comment.trim() !== '' || amount !== null || reasons.some(isTyped)
}

export const isTyped = ({ code, text }: DraftReason): boolean => code !== '' || text.trim() !== ''

let count = 0

export function blankReason(about: string): DraftReason {
  count += 1
  return { key: `${Temporal.Now.instant().epochMilliseconds}.${count}`, code: '', text: '', about }
}

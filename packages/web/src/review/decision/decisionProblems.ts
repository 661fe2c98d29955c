import { isTooLong, type Text, textLimits } from '@samop/shared'
import { decisionWords } from '../../language/messages/decision.ts'
import { type DraftReason, isTyped } from './decisionDraft.ts'
import type { ReasonAmounts } from '../reason/reasonAmounts.ts'

export interface ReasonProblems {
  code?: Text
  about?: Text
  text?: Text
  amount?: string | Text
}

/**
 * The problems of each reason, by its key; empty when there are none. Untouched rows are not checked, unless a reason
 * is needed and all rows are untouched.
 */
export function reasonProblems(
  reasons: readonly DraftReason[],
  needed: boolean,
  places: ReadonlySet<string>,
  amounts: ReasonAmounts | null,
): ReadonlyMap<string, ReasonProblems> {
  const typed = reasons.filter(isTyped)
  const checked = typed.length === 0 && needed ? reasons.slice(0, 1) : typed
  const found = checked.map((reason) => [reason.key, problemsOf(reason, places, amounts)] as const)
  return new Map(found.filter(([, problems]) => Object.keys(problems).length > 0))
}

function problemsOf(
  { key, code, text, about }: DraftReason,
  places: ReadonlySet<string>,
  amounts: ReasonAmounts | null,
): ReasonProblems {
  const amount = amounts?.problems.get(key)
  return {
    ...(code === '' && { code: decisionWords.reasonCodeMissing }),
    ...(!places.has(about) && { about: decisionWords.aboutGone }),
    ...(text.trim() === '' && { text: decisionWords.reasonTextMissing }),
    ...(amount !== undefined && { amount }),
    ...(isTooLong(text, textLimits.reason) && { text: decisionWords.reasonTextLong }),
  }
}

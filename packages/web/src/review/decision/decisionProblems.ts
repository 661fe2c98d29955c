import { isTooLong, type Text, textLimits } from '@samop/shared'
import { decisionWords } from '../../language/messages/decision.ts'
import { type DraftReason, isTyped } from './decisionDraft.ts'

export interface ReasonProblems {
  code?: Text
  about?: Text
  text?: Text
}

/**
 * The problems of each reason, by its key; empty when there are none. Untouched rows are not checked, unless a reason
 * is needed and all rows are untouched.
 */
export function reasonProblems(
  reasons: readonly DraftReason[],
  needed: boolean,
  places: ReadonlySet<string>,
): ReadonlyMap<string, ReasonProblems> {
  const typed = reasons.filter(isTyped)
  const checked = typed.length === 0 && needed ? reasons.slice(0, 1) : typed
  const found = checked.map((reason) => [reason.key, problemsOf(reason, places)] as const)
  return new Map(found.filter(([, problems]) => Object.keys(problems).length > 0))
}

function problemsOf({ code, text, about }: DraftReason, places: ReadonlySet<string>): ReasonProblems {
  return {
    ...(code === '' && { code: decisionWords.reasonCodeMissing }),
    ...(!places.has(about) && { about: decisionWords.aboutGone }),
    ...(text.trim() === '' && { text: decisionWords.reasonTextMissing }),
    ...(isTooLong(text, textLimits.reason) && { text: decisionWords.reasonTextLong }),
  }
}

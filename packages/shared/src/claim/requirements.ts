import type { Text } from '../language/language.ts'
import { objectionsTo, type Refusal } from '../process/refusals.ts'
import type { RefusalCode } from '../refusalCodes.ts'
import { actions } from './actions.ts'
import { claimProcess } from './claimProcess.ts'
import type { ClaimFacts } from './facts.ts'
import type { Moment } from './moment.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules.ts'
import { submittingAction } from './submittingAction.ts'

export interface Requirement {
  readonly code: RefusalCode
  readonly label: Text
  /** Whether there was anything to check; else it is met only because nothing contradicts it yet. */
  readonly checked: boolean
  readonly refusals: readonly Refusal[]
}

/** The requirements of a submission, met or not; the form lists them and links each to its field. */
export function requirements(facts: ClaimFacts, moment: Moment): Requirement[] {
  const row = actions[submittingAction(facts.status) ?? 'SUBMIT']
  return row.rules.map((code) => ({
    code,
    label: rules[code].label,
    checked: !(rules[code] as Rule).idle?.(facts),
    refusals: objectionsTo(claimProcess, code, facts, moment),
  }))
}

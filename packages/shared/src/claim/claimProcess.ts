import type { Text } from '../language/language.ts'
import type { Process } from '../process/Process.ts'
import { type ClaimAction, actions } from './actions.ts'
import type { ClaimFacts } from './facts.ts'
import { type ActionInput, type InputRuleKey, inputRules } from './inputRules.ts'
import { type RuleKey, rules } from './rules.ts'
import { statuses } from './statuses.ts'

export interface ClaimShape {
  readonly facts: ClaimFacts
  readonly input: ActionInput
  readonly action: ClaimAction
  readonly rule: RuleKey
  readonly inputRule: InputRuleKey
}

/** The life of a claim (domain, section 2). */
export const claimProcess: Process<ClaimShape> = {
  kind: 'CLAIM',
  begins: 'EDITING',
  statuses,
  actions,
  rules,
  inputRules,
  about: ({ id }) => ({ kind: 'CLAIM', id }),
  notWhile: notWhileClaim,
}

/** The sentence that something is not possible while the claim has the status of this name. */
export function notWhileClaim(label: Text): Text {
  return {
    en: `Not possible while the claim is “${label.en}”.`,
    sv: `Inte möjligt medan anspråket är ”${label.sv}”.`,
  }
}

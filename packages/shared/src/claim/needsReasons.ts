import { type ActionRow, actions, type ClaimAction } from './actions.ts'
import { isPartial } from './inputRules.ts'

/** Whether an action must say why: always, or because it approves less than was claimed. */
export function needsReasons(action: ClaimAction, approvedMinor: number | undefined, amountMinor: number): boolean {
  const { input }: ActionRow = actions[action]
  return input.includes('REASONS') || (input.includes('PARTIAL_REASON') && isPartial(approvedMinor, amountMinor))
}

import type { RuleKey } from './rules.ts'

/** What every submission needs, first or again; the window it must fall into stands on the action. */
export const submissionRules = [
  'TITLE',
  'ACTIVITY_DATES',
  'ACTIVITY_NOT_IN_FUTURE',
  'LINES',
  'LINES_COMPLETE',
  'LINE_AMOUNTS',
  'LINES_BACKED',
  'PROOF_OF_EXECUTION',
  'DOCUMENT_NOTES',
  'SAME_INVOICE',
  'AMOUNT_POSITIVE',
  'AMOUNT_WITHIN_REMAINING',
] as const satisfies readonly RuleKey[]

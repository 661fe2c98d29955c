import type { Refusal, RefusalCode, SpokenValues, Text } from '@samop/shared'

/** One refusal of a command that is not about a claim; `field` is the wrong field of the input. */
export const refused = (
  code: RefusalCode,
  text: Text,
  { field, values = {} }: { field?: string; values?: SpokenValues } = {},
): { refused: readonly Refusal[] } => ({
  refused: [{ code, text, values, about: { kind: 'REQUIREMENT', id: code }, ...(field !== undefined && { field }) }],
})

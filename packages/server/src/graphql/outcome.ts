import type { ExecutionResult } from 'graphql'

/** What came of an operation, in codes: of its errors, and of what the domain refused. */
export const outcomeOf = ({ errors = [] }: ExecutionResult, refusals: readonly string[] = []): string => {
  const codes = [...errors.map(({ extensions }) => extensions?.code), ...refusals].filter(Boolean)
  return codes.length === 0 ? 'OK' : [...new Set(codes.map(String))].slice(0, 5).join(' ')
}

import type { ExecutionResult } from 'graphql'

/** The outcome of an operation for the log: codes of its errors and of the domain's refusals. */
export const outcomeOf = ({ errors = [] }: ExecutionResult, refusals: readonly string[] = []): string => {
  const codes = [...errors.map(({ extensions }) => extensions?.code), ...refusals].filter(Boolean)
  return codes.length === 0 ? 'OK' : [...new Set(codes.map(String))].slice(0, 5).join(' ')
}

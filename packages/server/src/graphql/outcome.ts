import type { ExecutionResult } from 'graphql'

/** What came of an operation, in codes: of its errors, and of what the domain refused. */
export const outcomeOf = ({ data, errors = [] }: ExecutionResult): string => {
  const refusals = Object.values(data ?? {}).flatMap((value) =>
    typeof value === 'object' && value !== null && 'userErrors' in value && Array.isArray(value.userErrors)
      ? value.userErrors.map((one: { code?: string }) => one.code)
      : [],
  )
  const codes = [...errors.map(({ extensions }) => extensions?.code), ...refusals].filter(Boolean)
  return codes.length === 0 ? 'OK' : [...new Set(codes.map(String))].slice(0, 5).join(' ')
}

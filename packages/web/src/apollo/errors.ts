import { CombinedGraphQLErrors } from '@apollo/client/errors'

export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'INTERNAL_SERVER_ERROR'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | (string & {})

/** The code of the first GraphQL error, if the server answered with one. */
export function errorCode(error: unknown): ErrorCode | undefined {
  return extension(error, 'code')
}

/** The number under which the server logged the error, for support. */
export function errorId(error: unknown): string | undefined {
  return extension(error, 'id')
}

/** The input fields that the server finds malformed, such as "input.title". */
export function wrongFields(error: unknown): string[] {
  if (!CombinedGraphQLErrors.is(error)) return []
  return error.errors.flatMap(({ extensions }) => {
    const field = extensions?.['field']
    return extensions?.['code'] === 'BAD_USER_INPUT' ? [typeof field === 'string' ? field : ''] : []
  })
}

/** The server itself did not answer: there is no network, or a proxy says that the server is away. */
export function isNetworkError(error: unknown): boolean {
  return error instanceof TypeError
}

/** Whether the outcome of a change is unknown, so that it must be sent again under the same key. */
export function isUnanswered(error: unknown): boolean {
  return isNetworkError(error) || errorCode(error) === 'IDEMPOTENCY_IN_PROGRESS'
}

/**
 * Whether the thing does not exist for this person, or the address holds something that is no id: `<Page
 * notFound={isNotFound(error)}>`.
 */
export function isNotFound(error: unknown): boolean {
  return errorCode(error) === 'NOT_FOUND' || wrongFields(error).some((field) => /(^|\.)id$|Id$/.test(field))
}

function extension(error: unknown, name: string): string | undefined {
  if (!CombinedGraphQLErrors.is(error)) return undefined
  const value = error.errors.map((each) => each.extensions?.[name]).find(Boolean)
  return typeof value === 'string' ? value : undefined
}

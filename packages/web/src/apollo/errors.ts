import { CombinedGraphQLErrors } from '@apollo/client/errors'

export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'INTERNAL_SERVER_ERROR'
  | (string & {})

/** The GraphQL error code of the first error, where the server answered with one. */
export function errorCode(error: unknown): ErrorCode | undefined {
  return extension(error, 'code')
}

/** The number under which the server logged the error, to give to support. */
export function errorId(error: unknown): string | undefined {
  return extension(error, 'id')
}

/** The fields that the server finds wrong in what it was sent: "input.title". */
export function wrongFields(error: unknown): string[] {
  if (!CombinedGraphQLErrors.is(error)) return []
  return error.errors.flatMap(({ extensions }) => {
    const field = extensions?.['field']
    return extensions?.['code'] === 'BAD_USER_INPUT' ? [typeof field === 'string' ? field : ''] : []
  })
}

/** The server gave no answer of its own: no network, or a proxy that says the server is away. */
export function isNetworkError(error: unknown): boolean {
  return error instanceof TypeError
}

/** Whether it is not known what came of a change: it is sent again under the key it had. */
export function isUnanswered(error: unknown): boolean {
  return isNetworkError(error) || errorCode(error) === 'IDEMPOTENCY_IN_PROGRESS'
}

/**
 * Whether the server says that the thing does not exist for this person, or that what the address names is no id at
 * all: `<Page notFound={isNotFound(error)}>`.
 */
export function isNotFound(error: unknown): boolean {
  return errorCode(error) === 'NOT_FOUND' || wrongFields(error).some((field) => /(^|\.)id$|Id$/.test(field))
}

function extension(error: unknown, name: string): string | undefined {
  if (!CombinedGraphQLErrors.is(error)) return undefined
  const value = error.errors.map((each) => each.extensions?.[name]).find(Boolean)
  return typeof value === 'string' ? value : undefined
}

import { GraphQLError } from 'graphql'
import type { ErrorCode } from './errorCodes.ts'
import { unanswered } from './database/unanswered.ts'

/**
 * What is not a refusal of the domain: access and malformed input, as GraphQL errors with a code. ABANDONED is told to nobody:
 * the caller has gone. Anything else that is thrown is a bug, logged with an id.
 */
export const coded = (code: ErrorCode | 'ABANDONED', message: string, extensions: Record<string, unknown> = {}) =>
  new GraphQLError(message, { extensions: { code, ...extensions } })

export const unauthenticated = () => coded('UNAUTHENTICATED', 'Sign in, or send a valid API key.')

export const forbidden = (message: string) => coded('FORBIDDEN', message)

/** A foreign id and an unknown one look the same. `field` is the path of the argument or input that names it. */
export const notFound = (what: string, field: string) => coded('NOT_FOUND', `${what} not found.`, { field })

/** `field` is the path of the input that is wrong, `message` says what would be right. */
export const badInput = (field: string, message: string) => coded('BAD_USER_INPUT', `${field}: ${message}`, { field })

/** The database is not to be met by a full disk: that would end it. */
export const storageFull = () =>
  coded('STORAGE_FULL', 'The server has too little disk left to write anything; reading goes on. Try again later.', {
    retryAfter: 60,
  })

/** What is told of what went wrong without the request being wrong. */
export const failure = (error: unknown, requestId: string): GraphQLError => {
  const because = unanswered(error)
  if (because === 'UNAVAILABLE')
    return coded(because, 'The server cannot reach its database just now. Try again in a moment.', { retryAfter: 1 })
  if (because === 'TOOK_TOO_LONG')
    return coded(because, 'This took too long and was ended. Ask for less, or try again in a moment.', {
      retryAfter: 5,
    })
  return coded('INTERNAL_SERVER_ERROR', `Something went wrong on our side. Quote ${requestId} when you ask about it.`, {
    id: requestId,
  })
}

/** For what may be left out and cannot be emptied. */
export const notNull = (value: unknown, field: string): void => {
  if (value === null) throw badInput(field, 'must not be null; leave it out.')
}

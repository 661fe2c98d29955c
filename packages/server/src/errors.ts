import { GraphQLError } from 'graphql'
import type { ErrorCode } from './errorCodes.ts'
import { unanswered } from './database/unanswered.ts'

/**
 * Makes a GraphQL error with a code, for missing rights and malformed input, which are no refusals of the domain. Nobody
 * receives ABANDONED, because its caller has left. Anything else that is thrown is a bug, logged with an id.
 */
export const coded = (code: ErrorCode | 'ABANDONED', message: string, extensions: Record<string, unknown> = {}) =>
  new GraphQLError(message, { extensions: { code, ...extensions } })

export const unauthenticated = () => coded('UNAUTHENTICATED', 'Sign in, or send a valid API key.')

export const forbidden = (message: string) => coded('FORBIDDEN', message)

/** For what a key cannot do, whoever made it. */
export const personRequired = (message: string) => coded('PERSON_REQUIRED', message)

/** A foreign id and an unknown one look the same. `field` is the path of the argument or input that names it. */
export const notFound = (what: string, field: string) => coded('NOT_FOUND', `${what} not found.`, { field })

/** `field` is the path of the wrong input, `message` says what would be right. */
export const badInput = (field: string, message: string) => coded('BAD_USER_INPUT', `${field}: ${message}`, { field })

/** Refuses a write before the disk is full, which would end the database. */
export const storageFull = () =>
  coded('STORAGE_FULL', 'The server has too little disk left to write anything; reading goes on. Try again later.', {
    retryAfter: 60,
  })

/** The error for clients when the server failed, not the request. */
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

/** Throws for null in a field that can be absent but not empty. */
export const notNull = (value: unknown, field: string): void => {
  if (value === null) throw badInput(field, 'must not be null; leave it out.')
}

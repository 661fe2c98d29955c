/** Every `extensions.code` of an error, with its meaning, then what helps. */
export const errorCodes = {
  BAD_REQUEST: 'It is no request of GraphQL: not JSON, a batch, too large, a subscription over HTTP. Mend the program.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL. Mend the program.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema. Mend the program.',
  DOCUMENT_TOO_LARGE:
    'The document goes beyond a limit of documents, which the message names. Ask for less, or in several documents.',
  BAD_USER_INPUT: 'The input named by `field` is malformed. Mend the program.',
  UNAUTHENTICATED: 'There is no session or key, or one that is wrong, revoked or over. Sign in, or send a valid key.',
  FORBIDDEN: 'The caller’s role, or the key’s scopes, do not allow it. Let somebody ask who may.',
  CONFIRMATION_REQUIRED:
    'It is dangerous, and the person has not shown lately who they are. Call confirmIdentity, then send it again.',
  SECOND_FACTOR_REQUIRED: 'The person’s role must have a second factor. Add one first.',
  NOT_FOUND: 'There is nothing such for this caller; `field` names what was looked for. Check the id.',
  CURSOR_MALFORMED:
    'The text is no cursor that the caller was given, or is from before a restore. Begin again without it.',
  CURSOR_FOREIGN: 'The cursor is of another list, or of another order. Send one of this list and order.',
  CURSOR_TOO_OLD:
    'Too many events came after the cursor to send them at once. Read `events` after it, then subscribe with its last.',
  PERSISTED_QUERY_NOT_FOUND:
    'The request names a hash instead of a document, and it is not of this server’s own pages. Send the document.',
  IDEMPOTENCY_KEY_REUSED: 'The idempotency key was used for another request. Send this one with a key of its own.',
  IDEMPOTENCY_IN_PROGRESS:
    'The first request with this idempotency key has not ended. Send it again, with the same key.',
  COST_TOO_HIGH: 'The operation costs more than one may. Ask for smaller pages, or for less.',
  THROTTLED:
    'The caller’s budget is used up, or too many of its requests wait. Send it again after `retryAfter` seconds.',
  TOO_MANY_OPERATIONS: 'The socket, or the caller, has as many operations as it may. End one first.',
  TOO_SLOW:
    'Events came faster than they were taken, so the subscription ended. Subscribe again after the last cursor.',
  TOOK_TOO_LONG: 'It took too long and was ended. Ask for less, or send it again after `retryAfter` seconds.',
  STORAGE_FULL:
    'The server has too little disk left to write; reading goes on. Send it again after `retryAfter` seconds.',
  UNAVAILABLE:
    'The server cannot reach its database. Send it again after `retryAfter` seconds, with the same idempotency key.',
  INTERNAL_SERVER_ERROR:
    'A fault of the server, logged under `id`. Quote the id to whoever runs it; sending it again may help.',
} as const satisfies Record<string, string>

export type ErrorCode = keyof typeof errorCodes

/** Every `extensions.code` of an error, with its meaning, then what helps. */
export const errorCodes = {
  BAD_REQUEST:
    'The request is not a GraphQL request: it is not JSON, a batch, too large, or a subscription over HTTP. Mend the program.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL. Mend the program.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema. Mend the program.',
  DOCUMENT_TOO_LARGE: 'The document exceeds a limit, which the message names. Ask for less, or use several documents.',
  BAD_USER_INPUT: 'The input named by `field` is malformed. Mend the program.',
  UNAUTHENTICATED: 'There is no session or key, or one that is wrong, revoked or over. Sign in, or send a valid key.',
  FORBIDDEN:
    'The caller’s role does not allow it. A person whose role does can do it, or a key that such a person made.',
  SCOPE_REQUIRED: 'The scopes of the API key do not allow it. Send a key with the scope WRITE.',
  PERSON_REQUIRED: 'No API key can do it. A signed-in person does it, on the pages.',
  CONFIRMATION_REQUIRED:
    'The mutation is dangerous, and the person has not confirmed lately who they are. Call confirmIdentity, then send it again.',
  SECOND_FACTOR_REQUIRED: 'The person’s role must have a second factor. Add one first.',
  NOT_FOUND: 'The caller may see no such object; `field` names the argument. Check the id.',
  CURSOR_MALFORMED:
    'The text is no cursor of this caller’s, or is from before a restore of the database. Start again without it.',
  CURSOR_FOREIGN: 'The cursor belongs to another list or order. Send one of this list and order.',
  CURSOR_TOO_OLD:
    'Too many events have followed the cursor. Read `events` after it, then subscribe with the last cursor.',
  PERSISTED_QUERY_NOT_FOUND:
    'The request has an unknown hash instead of a document, or comes under the name of our own pages with a document that they never send. Send the document, under another name; reload a page.',
  IDEMPOTENCY_KEY_REUSED: 'The idempotency key was used for another request. Send this one with a new key.',
  IDEMPOTENCY_IN_PROGRESS:
    'The first request with this idempotency key is still running. Send the request again, with the same key.',
  COST_TOO_HIGH: 'The operation exceeds the cost limit of one operation. Ask for smaller pages, or for less.',
  THROTTLED:
    'The caller’s budget is used up, or too many of its requests wait. Send it again after `retryAfter` seconds.',
  TOO_MANY_OPERATIONS: 'The socket, or the caller, has as many running operations as allowed. End one first.',
  TOO_SLOW: 'The client read events too slowly, so the subscription ended. Subscribe again after the last cursor.',
  TOOK_TOO_LONG:
    'The operation took too long, so the server ended it. Ask for less, or send it again after `retryAfter` seconds.',
  STORAGE_FULL:
    'The server has too little disk left to write; reading goes on. Send it again after `retryAfter` seconds.',
  UNAVAILABLE:
    'The server cannot reach its database. Send it again after `retryAfter` seconds, with the same idempotency key.',
  INTERNAL_SERVER_ERROR:
    'The server failed, and logged the failure under `id`. Give the id to the operator; sending the request again may help.',
} as const satisfies Record<string, string>

export type ErrorCode = keyof typeof errorCodes

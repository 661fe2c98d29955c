import { ApolloLink } from '@apollo/client/link'
import { isMutationOperation } from '@apollo/client/utilities'

/** Gives every mutation an idempotency key, so that a change sent again after a lost answer takes effect once. */
export const idempotencyLink = new ApolloLink((operation, forward) => {
  const input: unknown = operation.variables['input']
  if (isMutationOperation(operation.query) && isRecord(input) && !input['idempotencyKey'])
    operation.variables = { ...operation.variables, input: { ...input, idempotencyKey: newKey() } }
  return forward(operation)
})

/** 128 random bits. `crypto.randomUUID` is missing where the page is served without TLS. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

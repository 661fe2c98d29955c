import { createHash } from 'node:crypto'
import { type DocumentNode, GraphQLError, parse, specifiedRules, validate } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { ErrorCode } from '../errorCodes.ts'
import { theSchema } from '../schema.ts'
import { boundError, bounds, tooLarge } from './documentBounds.ts'
import { deepError, literalError, wholeTexts } from './inputErrors.ts'
import { ownAliases } from './ownAliases.ts'

export type Read = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] }

const rules = [...specifiedRules, wholeTexts, ownAliases]

const mostErrors = 20

/** Valid documents, by the SHA-256 of their text; a syntax tree takes about thirty times the room of its text. */
const valid = new LRUCache<string, DocumentNode>({ max: 1000, maxSize: 1_000_000 })

export const knownDocument = (hash: string): DocumentNode | undefined => valid.get(hash)

/** Reads a document from HTTP or a socket. It does not validate a known document again, and does not parse one that is too large. */
export const readDocument = (text: string): Read => {
  if (text.length > bounds.characters)
    return failed([tooLarge(`Characters limit of ${bounds.characters} exceeded.`)], 'DOCUMENT_TOO_LARGE')
  const hash = createHash('sha256').update(text).digest('hex')
  const known = valid.get(hash)
  if (known) return { document: known }
  let document: DocumentNode
  try {
    document = parse(text, { maxTokens: bounds.tokens })
  } catch (error) {
    const { message } = error as GraphQLError
    return failed([error as GraphQLError], tokensSpent.test(message) ? 'DOCUMENT_TOO_LARGE' : 'GRAPHQL_PARSE_FAILED')
  }
  const tooMuch = boundError(document)
  if (tooMuch) return failed([tooMuch], 'GRAPHQL_VALIDATION_FAILED')
  const errors = validate(theSchema(), document, rules, { maxErrors: mostErrors })
  if (errors.length > 0)
    return failed(
      errors.map((error) => literalError(error, document)),
      'GRAPHQL_VALIDATION_FAILED',
    )
  valid.set(hash, document, { size: text.length + 1 })
  return { document }
}

// The parser's own message.
const tokensSpent = /more tha[tn] \d+ tokens/

const failed = (errors: readonly GraphQLError[], code: ErrorCode): Read => ({
  errors: errors.map(
    ({ message, nodes, source, positions, extensions }) =>
      new GraphQLError(deepError(message), { nodes, source, positions, extensions: { code, ...extensions } }),
  ),
})

import { type DocumentNode, GraphQLError, parse, validate } from 'graphql'
import { theSchema } from '../schema.ts'
import { deepError, literalError } from './inputErrors.ts'
import { allRules, maxTokens } from './limits.ts'

export interface Read {
  readonly document?: DocumentNode
  /** With the codes that HTTP answers too. */
  readonly errors: readonly GraphQLError[]
}

/** A document as it came over a socket, held to the same limits as over HTTP. */
export const readDocument = (query: string): Read => {
  try {
    const document = parse(query, { maxTokens })
    const errors = validate(theSchema(), document, allRules).map((error) => literalError(error, document))
    return { document, errors: errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')) }
  } catch (error) {
    return { errors: [coded(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')] }
  }
}

const coded = ({ message, nodes, source, positions, extensions }: GraphQLError, code: string) =>
  new GraphQLError(deepError(message), { nodes, source, positions, extensions: { code, ...extensions } })

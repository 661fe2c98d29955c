import { type DocumentNode, type ExecutionResult, getOperationAST, GraphQLError } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import type { Context } from '../context.ts'
import { theSchema } from '../schema.ts'

export interface Operation {
  readonly document: DocumentNode
  readonly operationName: string | null | undefined
  readonly variables: Record<string, unknown>
}

// compiled once per document; bounded, for documents are the caller's choice
const compiled = new LRUCache<DocumentNode | string, Map<string, CompiledQuery | ExecutionResult>>({ max: 300 })

const compile = ({ document, operationName }: Operation): CompiledQuery | ExecutionResult => {
  const key = document.loc?.source.body ?? document
  const byName = compiled.get(key) ?? new Map<string, CompiledQuery | ExecutionResult>()
  compiled.set(key, byName)
  const name = operationName ?? ''
  const found = byName.get(name)
  if (found) return found
  const made = compileQuery(theSchema(), document, name === '' ? undefined : name)
  byName.set(name, made)
  return made
}

/** Carries out a query or mutation, or one event of a subscription with `root`; closes what the context opened. */
export const execute = async (operation: Operation, context: Context, root?: unknown): Promise<ExecutionResult> => {
  try {
    await context.enter()
    const query = compile(operation)
    const result = isCompiledQuery(query) ? await query.query(root, context, operation.variables) : query
    return withCodes(result as ExecutionResult, context)
  } catch (error) {
    return withCodes({ errors: [asGraphQLError(error)] }, context)
  } finally {
    await context.close()
  }
}

export const isSubscription = ({ document, operationName }: Pick<Operation, 'document' | 'operationName'>): boolean =>
  getOperationAST(document, operationName)?.operation === 'subscription'

const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error })

/** What a client is told when something else than an operation's execution fails. */
export const told = (error: unknown, context: Context): GraphQLError => publicError(asGraphQLError(error), context)

const withCodes = ({ data, errors }: ExecutionResult, context: Context): ExecutionResult => ({
  ...(errors && { errors: errors.map((error) => publicError(error, context)) }),
  ...(data !== undefined && { data }),
})

/**
 * What a client is told of an error: its code and the request id. A bug is logged, and only its id is told.
 * An error without path and cause comes from the variables: bad input.
 */
const publicError = (error: GraphQLError, { services, requestId }: Context): GraphQLError => {
  const { message, nodes, path, originalError } = error
  const code = error.extensions?.code ?? (originalError as GraphQLError | undefined)?.extensions?.code
  if (code === undefined && (path !== undefined || (originalError && !(originalError instanceof GraphQLError)))) {
    services.log.error({ err: originalError ?? error, requestId, path }, 'a request failed')
    return new GraphQLError(`Something went wrong on our side. Quote ${requestId} when you ask about it.`, {
      nodes,
      path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id: requestId, requestId },
    })
  }
  return new GraphQLError(message, {
    nodes,
    path,
    extensions: { code: 'BAD_USER_INPUT', ...error.extensions, requestId },
  })
}

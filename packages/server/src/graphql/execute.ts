import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  Kind,
  print,
  valueFromASTUntyped,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import type { Context } from '../context.ts'
import { badInput, coded } from '../errors.ts'
import { theSchema } from '../schema.ts'
import { textErrors, variableErrors } from './inputErrors.ts'

export interface Operation {
  readonly document: DocumentNode
  readonly operationName: string | null | undefined
  readonly variables: Record<string, unknown>
}

interface Compiled {
  readonly query: CompiledQuery | ExecutionResult
  /** What the document itself says of its variables: the compiled query does not know it of those that must not be null. */
  readonly defaults: Record<string, unknown>
}

// compiled once per operation of a document; bounded in number and length, for documents are the caller's choice
const compiled = new LRUCache<string, Compiled>({
  max: 300,
  maxSize: 4_000_000,
  sizeCalculation: (_, document) => document.length,
})

const compile = (operation: Operation): Compiled => {
  const { document, operationName } = operation
  const key = `${operationName ?? ''} ${document.loc?.source.body ?? print(document)}`
  const found = compiled.get(key)
  if (found) return found
  const made = {
    query: compileQuery(theSchema(), document, operationName || undefined),
    defaults: defaultsOf(operation),
  }
  compiled.set(key, made)
  return made
}

const defaultsOf = ({ document, operationName }: Operation): Record<string, unknown> => {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? []
  return Object.fromEntries(
    definitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )
}

/** Carries out a query or mutation, or one event of a subscription with `root`; closes what the context opened. */
export const execute = async (operation: Operation, context: Context, root?: unknown): Promise<ExecutionResult> => {
  try {
    await context.enter({ remembered: kindOf(operation) === 'query' })
    const wrongName = operationNameError(operation)
    if (wrongName) throw wrongName
    if (root === undefined && isSubscription(operation)) throw overSocketOnly()
    const result = await carryOut(operation, context, root)
    return (await context.isConfirmed()) ? result : await carryOut(operation, context, root)
  } catch (error) {
    return withCodes({ errors: [asGraphQLError(error)] }, context)
  } finally {
    context.close()
  }
}

const carryOut = async (operation: Operation, context: Context, root: unknown): Promise<ExecutionResult> => {
  const broken = textErrors(operation.variables)
  if (broken.length > 0) return withCodes({ errors: broken }, context)
  const { query, defaults } = compile(operation)
  const variables = { ...defaults, ...operation.variables }
  const result = (isCompiledQuery(query) ? await query.query(root, context, variables) : query) as ExecutionResult
  return withCodes(isOfVariables(result) ? { errors: variableErrorsOf(operation, result) } : result, context)
}

const overSocketOnly = () =>
  coded('BAD_REQUEST', 'Subscriptions go over a WebSocket on this address, with the protocol graphql-transport-ws.')

/** Errors without a place in the answer, and no answer: the variables could not be read. */
const isOfVariables = ({ data, errors = [] }: ExecutionResult) =>
  (data === undefined || data === null) && errors.length > 0 && errors.every(({ path }) => path === undefined)

const variableErrorsOf = (operation: Operation, { errors }: ExecutionResult) => {
  const named = variableErrors(theSchema(), operation)
  return named.length > 0 ? named : errors
}

type Chosen = Pick<Operation, 'document' | 'operationName'>

const kindOf = ({ document, operationName }: Chosen) => getOperationAST(document, operationName)?.operation

/** Why it is not clear which operation of the document is meant; undefined where it is. */
export const operationNameError = ({ document, operationName }: Chosen): GraphQLError | undefined => {
  if (kindOf({ document, operationName }) !== undefined) return undefined
  const names = document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value ?? '(without a name)'] : [],
  )
  if (names.length === 0) return badInput('query', 'must hold an operation.')
  return badInput('operationName', `must name an operation of the document: ${names.join(', ')}.`)
}

const isSubscription = (operation: Chosen): boolean => kindOf(operation) === 'subscription'

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
  // the compiled query's own words for null where an argument must be given
  const [, argument] = /^Argument "(\w+)" of non-null type/.exec(message) ?? []
  if (argument !== undefined)
    return withRequest(badInput(argument, 'must not be null; leave it out.'), error, requestId)
  const code = error.extensions?.code ?? (originalError as GraphQLError | undefined)?.extensions?.code
  if (code === undefined && (path !== undefined || (originalError && !(originalError instanceof GraphQLError)))) {
    services.log.error({ err: originalError ?? error, requestId, path }, 'a request failed')
    return new GraphQLError(`Something went wrong on our side. Quote ${requestId} when you ask about it.`, {
      nodes,
      path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id: requestId, requestId },
    })
  }
  return withRequest(error, error, requestId)
}

const withRequest = ({ message, extensions }: GraphQLError, { nodes, path }: GraphQLError, requestId: string) =>
  new GraphQLError(message, { nodes, path, extensions: { code: 'BAD_USER_INPUT', ...extensions, requestId } })

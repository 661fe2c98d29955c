import { type DocumentNode, type ExecutionResult, getOperationAST, GraphQLError, Kind } from 'graphql'
import type { Context } from '../context.ts'
import { badInput, coded, failure } from '../errors.ts'
import { textErrors, variableErrors } from './inputErrors.ts'
import { type Plan, planOf } from './plan.ts'

export interface Operation {
  readonly plan: Plan
  readonly variables: Readonly<Record<string, unknown>>
}

/** The operation that a name selects in a valid document, or the error when it is not clear which. */
export const operationOf = (
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>> | null | undefined,
): Operation | GraphQLError => {
  const operation = getOperationAST(document, operationName)
  if (!operation) return notChosen(document)
  return { plan: planOf(document, operation), variables: variables ?? {} }
}

const notChosen = ({ definitions }: DocumentNode): GraphQLError => {
  const names = definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value ?? '(without a name)'] : [],
  )
  if (names.length === 0) return badInput('query', 'must hold an operation.')
  return badInput('operationName', `must name an operation of the document: ${names.join(', ')}.`)
}

/** Executes a query or mutation, or one event of a subscription (`root`); closes what the context opened. */
export const execute = async (
  operation: Operation | GraphQLError,
  context: Context,
  root?: unknown,
): Promise<ExecutionResult> => {
  try {
    await context.enter({ remembered: 'plan' in operation && operation.plan.kind === 'query' })
    if (!('plan' in operation)) throw operation
    if (root === undefined && operation.plan.kind === 'subscription') throw overSocketOnly()
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
  const result = await operation.plan.run(root, context, operation.variables)
  return withCodes(isOfVariables(result) ? { errors: variableErrorsOf(operation, result) } : result, context)
}

const overSocketOnly = () =>
  coded('BAD_REQUEST', 'Subscriptions go over a WebSocket on this address, with the protocol graphql-transport-ws.')

/** Whether the variables could not be read: then there are only errors without a path, and no data. */
const isOfVariables = ({ data, errors = [] }: ExecutionResult) =>
  (data === undefined || data === null) && errors.length > 0 && errors.every(({ path }) => path === undefined)

const variableErrorsOf = (operation: Operation, { errors }: ExecutionResult) => {
  const named = variableErrors(operation)
  return named.length > 0 ? named : errors
}

const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error })

/** The error for clients when something other than the execution fails. */
export const told = (error: unknown, context: Context): GraphQLError => publicError(asGraphQLError(error), context)

const withCodes = ({ data, errors }: ExecutionResult, context: Context): ExecutionResult => {
  const told = errors?.map((error) => publicError(error, context))
  // While the database is away, the client must repeat the whole operation, so it gets no partial data.
  const away = told?.find(({ extensions }) => extensions.code === 'UNAVAILABLE')
  return away ? { errors: [away] } : { ...(told && { errors: told }), ...(data !== undefined && { data }) }
}

/**
 * The error for clients, with its code and the request id. Our own failure is logged, and the client gets only the id.
 * An error without path and cause comes from the variables, and is bad input.
 */
const publicError = (error: GraphQLError, { services, requestId }: Context): GraphQLError => {
  const { message, path, originalError } = error
  // The compiled query's message for null in a required argument.
  const [, argument] = /^Argument "(\w+)" of non-null type/.exec(message) ?? []
  if (argument !== undefined)
    return withRequest(badInput(argument, 'must not be null; leave it out.'), error, requestId)
  const code = error.extensions?.code ?? (originalError as GraphQLError | undefined)?.extensions?.code
  if (code === undefined && (path !== undefined || (originalError && !(originalError instanceof GraphQLError)))) {
    services.log.error({ err: originalError ?? error, requestId, path }, 'a request failed')
    return withRequest(failure(originalError ?? error, requestId), error, requestId)
  }
  return withRequest(error, error, requestId)
}

const withRequest = ({ message, extensions }: GraphQLError, { nodes, path }: GraphQLError, requestId: string) =>
  new GraphQLError(message, { nodes, path, extensions: { code: 'BAD_USER_INPUT', ...extensions, requestId } })

import { type DocumentNode, type ExecutionResult, getOperationAST, GraphQLError, Kind } from 'graphql'
import type { Context } from '../context.ts'
import { badInput, coded, failure } from '../errors.ts'
import { textErrors, variableErrors } from './inputErrors.ts'
import { type Plan, planOf } from './plan.ts'

/** What is to be carried out: a plan, and the caller's variables for it. */
export interface Operation {
  readonly plan: Plan
  readonly variables: Readonly<Record<string, unknown>>
}

/** The operation that a valid document and a name mean, or why it is not clear which. */
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

/** Carries out a query or mutation, or one event of a subscription with `root`; closes what the context opened. */
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

/** Errors without a place in the answer, and no answer: the variables could not be read. */
const isOfVariables = ({ data, errors = [] }: ExecutionResult) =>
  (data === undefined || data === null) && errors.length > 0 && errors.every(({ path }) => path === undefined)

const variableErrorsOf = (operation: Operation, { errors }: ExecutionResult) => {
  const named = variableErrors(operation)
  return named.length > 0 ? named : errors
}

const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error })

/** What a client is told when something else than an operation's execution fails. */
export const told = (error: unknown, context: Context): GraphQLError => publicError(asGraphQLError(error), context)

const withCodes = ({ data, errors }: ExecutionResult, context: Context): ExecutionResult => {
  const told = errors?.map((error) => publicError(error, context))
  // half an answer is none: the whole is to be asked again
  const away = told?.find(({ extensions }) => extensions.code === 'UNAVAILABLE')
  return away ? { errors: [away] } : { ...(told && { errors: told }), ...(data !== undefined && { data }) }
}

/**
 * What a client is told of an error: its code and the request id. A failure of ours is logged, and only its id is told.
 * An error without path and cause comes from the variables: bad input.
 */
const publicError = (error: GraphQLError, { services, requestId }: Context): GraphQLError => {
  const { message, path, originalError } = error
  // the compiled query's own words for null where an argument must be given
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

import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type { ExecutionResult, GraphQLFormattedError } from 'graphql'
import { networkOf } from '../access/networkOf.ts'
import { tokenHashOf } from '../access/session/tokenHashOf.ts'
import { compressed } from '../http/compress.ts'
import { Context } from '../context.ts'
import { coded } from '../errors.ts'
import { noteCodes } from '../noteCodes.ts'
import { tell } from '../http/requestLog.ts'
import { challenge } from '../http/routeErrors.ts'
import { noteSecurity } from '../securityLog.ts'
import { theSchema } from '../schema.ts'
import type { Services } from '../services.ts'
import { bounds } from './documentBounds.ts'
import { type Admitted, door, extensionsOf } from './door.ts'
import { execute } from './execute.ts'
import { deepError, literalError } from './inputErrors.ts'
import { outcomeOf } from './outcome.ts'
import { knownDocument } from './readDocument.ts'

/** `POST /graphql`, by the GraphQL over HTTP specification. */
export const graphqlOverHttp =
  (services: Services) =>
  async (app: FastifyInstance): Promise<void> => {
    const admitted = door(services, app)
    const server = new ApolloServer<Context>({
      schema: theSchema(),
      introspection: true,
      documentStore: readDocuments,
      parseOptions: { maxTokens: bounds.tokens },
      plugins: [
        fastifyApolloDrainPlugin(app),
        ApolloServerPluginLandingPageDisabled(),
        compiledExecution,
        tellErrors,
        statusOfErrors,
      ],
      includeStacktraceInErrorResponses: false,
      // Headers that another site's page cannot send without permission. A key is one, so its holder may use GET.
      csrfPrevention: { requestHeaders: ['x-apollo-operation-name', 'apollo-require-preflight', 'authorization'] },
      allowBatchedHttpRequests: false,
      // Otherwise any caller could store documents for everybody.
      persistedQueries: false,
      logger: services.log,
    })
    await server.start()
    app.addHook('onSend', async ({ id }, { statusCode }, body) => (statusCode >= 400 ? withRequestId(body, id) : body))
    app.route({
      url: '/graphql',
      method: ['DELETE', 'OPTIONS', 'PATCH', 'PUT'],
      handler: async ({ id }, reply) => {
        const error = coded('BAD_REQUEST', 'Operations come by POST, queries with an API key by GET too.', {
          requestId: id,
        })
        return reply
          .code(405)
          .header('allow', 'GET, POST')
          .send({ errors: [error] })
      },
    })
    app.route({
      url: '/graphql',
      method: ['GET', 'POST'],
      bodyLimit: 262_144,
      compress: compressed,
      handler: fastifyApolloHandler(server, {
        context: async (request, reply) => {
          const { headers, id } = request
          const context = new Context(services, tokenHashOf(request, services.config), headers['accept-language'], id)
          context.admitted = admitted(request)
          context.tell = (outcome) => {
            tell(request, { outcome })
            // The door may have known a caller whose access has ended since.
            if (context.tokenHash !== null && outcome === 'UNAUTHENTICATED')
              noteSecurity(request.log, 'TOKEN_REFUSED', {
                token: context.tokenHash.slice(0, 8),
                network: networkOf(request.ip),
              })
          }
          // The caller no longer waits for the answer.
          reply.raw.once('close', () => reply.raw.writableFinished || context.abandon())
          return context
        },
      }),
    })
  }

/** Gives Apollo Server the documents that the door has read and validated, so that they are not read twice. */
const readDocuments = {
  get: async (key: string) => knownDocument(key.slice(-64)),
  set: async () => undefined,
  delete: async () => false,
}

/** Executes the admitted operation with its compiled document. Introspection is only for signed-in callers, too. */
const compiledExecution: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    responseForOperation: async ({ contextValue }) => {
      const { admitted } = contextValue
      if (!admitted) throw new Error('an operation came past the door')
      const result = await execute(admitted.operation, contextValue)
      noteOutcome(contextValue, admitted, result)
      const singleResult = { ...result, extensions: extensionsOf(admitted.charge, contextValue) }
      return {
        http: awayOf(result),
        body: { kind: 'single', singleResult },
      }
    },
  }),
}

/** Proxies between us and clients go by the status, so an unreachable database answers 503. */
const awayOf = ({ errors = [] }: ExecutionResult) => {
  const isAway = errors.some(({ extensions }) => extensions?.code === 'UNAVAILABLE')
  return isAway
    ? { status: 503, headers: new HeaderMap([['retry-after', '1']]) }
    : { status: undefined, headers: new HeaderMap() }
}

const noteOutcome = (context: Context, { caller, operation }: Admitted, result: ExecutionResult) => {
  const outcome = outcomeOf(result, context.refusals)
  context.tell?.(outcome)
  const { log } = context.services
  noteCodes(log, outcome.split(' '), { caller, operation: operation.plan.name })
}

/** Adds the request id to errors from before the execution, and makes a wrong literal bad input. */
const tellErrors: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors = [], document, contextValue }) => {
      if (response.body.kind !== 'single') return
      const { singleResult } = response.body
      singleResult.errors = singleResult.errors?.map((told, index) => {
        const error = errors[index]
        const named = error && document ? literalError(error, document) : error
        const shown = named && named !== error ? named.toJSON() : { ...told, message: deepError(told.message) }
        return identified(shown, contextValue.requestId)
      })
    },
  }),
}

const identified = (error: GraphQLFormattedError, requestId: string): GraphQLFormattedError =>
  error.extensions?.requestId ? error : { ...error, extensions: { ...error.extensions, requestId } }

/** Adds the request id to Apollo's own refusals. */
const withRequestId = (body: unknown, requestId: string): unknown => {
  if (typeof body !== 'string' || !body.startsWith('{"errors":')) return body
  const answer = JSON.parse(body) as { errors: GraphQLFormattedError[] }
  return JSON.stringify({ ...answer, errors: answer.errors.map((error) => identified(error, requestId)) })
}

/**
 * Clients of `application/json` get 200 for every GraphQL answer; clients of `application/graphql-response+json` get an
 * error status for an answer without data.
 */
const statusOfErrors: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, request }) => {
      if (response.body.kind !== 'single') return
      const { data, errors } = response.body.singleResult
      const modern = request.http?.headers.get('accept')?.includes('application/graphql-response+json') ?? false
      if (!modern && response.http.status === 400 && errors) response.http.status = 200
      if (modern && data === undefined && errors && response.http.status === undefined) {
        response.http.status = statuses[String(errors[0]?.extensions?.code)] ?? 400
        if (response.http.status === 401) response.http.headers.set('www-authenticate', challenge)
      }
    },
  }),
}

const statuses: Partial<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  PERSON_REQUIRED: 403,
  SCOPE_REQUIRED: 403,
  INTERNAL_SERVER_ERROR: 500,
  STORAGE_FULL: 507,
}

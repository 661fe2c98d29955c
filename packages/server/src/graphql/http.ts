import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import { tokenHashOf } from '../access/tokenHashOf.ts'
import { Context } from '../context.ts'
import type { Services } from '../services.ts'
import { execute, isSubscription } from './execute.ts'
import { maxTokens, validationRules } from './limits.ts'
import { theSchema } from '../schema.ts'

/** `POST /graphql` as GraphQL over HTTP says. */
export const graphqlOverHttp =
  (services: Services) =>
  async (app: FastifyInstance): Promise<void> => {
    const server = new ApolloServer<Context>({
      schema: theSchema(),
      introspection: true,
      parseOptions: { maxTokens },
      validationRules: [...validationRules],
      plugins: [fastifyApolloDrainPlugin(app), compiledExecution, statusOfErrors],
      includeStacktraceInErrorResponses: false,
      allowBatchedHttpRequests: false,
    })
    await server.start()
    app.route({
      url: '/graphql',
      method: ['GET', 'POST'],
      handler: fastifyApolloHandler(server, {
        context: async (request) =>
          new Context(services, tokenHashOf(request), request.headers['accept-language'], request.id),
      }),
    })
  }

/** Executes with the compiled document; introspection too is for signed-in callers only. */
const compiledExecution: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    responseForOperation: async ({ document, operationName, request, contextValue }) => {
      const operation = { document, operationName, variables: request.variables ?? {} }
      if (isSubscription(operation)) return null
      const result = await execute(operation, contextValue)
      return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult: result } }
    },
  }),
}

/**
 * `application/json` clients get 200 whenever the answer is GraphQL; `application/graphql-response+json` clients get
 * the status of an answer without data.
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
      }
    },
  }),
}

const statuses: Partial<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, INTERNAL_SERVER_ERROR: 500 }

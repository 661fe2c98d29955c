import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Caller } from '../access/caller.ts'
import { tokenHashOf } from '../access/session/tokenHashOf.ts'
import { hasGone, keepUncompressed } from '../http/compress.ts'
import type { Context } from '../context.ts'
import { coded, failure } from '../errors.ts'
import { noteCodes } from '../noteCodes.ts'
import { byOf, tell } from '../http/requestLog.ts'
import { challenge } from '../http/routeErrors.ts'
import type { Services } from '../services.ts'
import { admit, type Asked } from './cost/admit.ts'
import type { Charge } from './cost/budgets.ts'
import { Callers } from './Callers.ts'
import { answerCost } from './cost/cost.ts'
import type { Operation } from './execute.ts'
import { outcomeOf } from './outcome.ts'
import { turnFor } from './cost/paced.ts'
import { hashAskedFor } from './webOperations.ts'

export interface Admitted {
  readonly caller: Caller
  readonly operation: Operation
  readonly charge: Charge
}

/**
 * Guards every operation over HTTP. It finds out who calls before it reads a byte of the body; it checks, validates and
 * charges the document before anything executes.
 */
export const door = (services: Services, app: FastifyInstance): ((request: FastifyRequest) => Admitted | undefined) => {
  const callers = new Callers(services)
  const found = new WeakMap<FastifyRequest, Caller>()
  const admitted = new WeakMap<FastifyRequest, Admitted>()

  app.addHook('onRequest', async (request) => {
    const caller = await callers.find(tokenHashOf(request, services.config), request.ip, request.log)
    found.set(request, caller)
    tell(request, { by: byOf(caller) })
  })
  app.addHook('preHandler', async (request, reply) => {
    const asked = askedOf(request)
    const caller = found.get(request)
    if (asksNothing(request)) return send(request, reply, 400, [coded('BAD_REQUEST', 'query: must hold a document.')])
    // Apollo Server refuses what is no operation.
    if (!asked || !caller) return
    const admission = admit(services, caller, asked)
    if (admission.charge) reply.headers(limitHeaders(admission.charge))
    if ('refused' in admission) {
      noteLimit(request.log, caller, admission.refused)
      return answer(request, reply, admission.refused, admission.charge)
    }
    tell(request, { operation: admission.operation.plan.name })
    // Answers of mutations can hold keys, links and codes that are shown once.
    if (admission.operation.plan.kind === 'mutation') keepUncompressed(request)
    sayInFull(request, admission.text)
    admitted.set(request, { caller, ...admission })
    const giveBackTurn = await turnFor(services, caller, admission.charge)
    // A caller who has left while waiting would never give the turn back.
    if (reply.raw.destroyed) {
      giveBackTurn()
      throw coded('ABANDONED', 'The caller has gone.')
    }
    // `close` comes in every case, even when the caller leaves before the answer.
    reply.raw.once('close', giveBackTurn)
  })
  app.addHook('onSend', async (request, _, body) => {
    const paid = admitted.get(request)
    if (paid && typeof body === 'string')
      services.budgets.spend(paid.caller, answerCost(body.length, paid.charge.requested))
    return body
  })
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    if (hasGone(error)) return reply.raw.destroy()
    if (error instanceof GraphQLError) {
      const caller = found.get(request)
      if (caller) noteLimit(request.log, caller, [error])
      return answer(request, reply, [error])
    }
    const { message, statusCode = 500 } = error
    if (statusCode < 500) return send(request, reply, statusCode, [new GraphQLError(message, code('BAD_REQUEST'))])
    request.log.error({ err: error }, 'a request failed')
    return answer(request, reply, [failure(error, request.id)])
  })
  return (request) => admitted.get(request)
}

/** Logs a refusal before execution, if a limit is its reason. */
export const noteLimit = (
  log: Pick<FastifyBaseLogger, 'info' | 'warn'>,
  caller: Caller,
  refused: readonly GraphQLError[],
): void =>
  noteCodes(
    log,
    refused.map(({ extensions }) => String(extensions.code)),
    { caller: caller, operation: 'not begun' },
  )

type Sent = Partial<Record<keyof Asked | 'extensions', unknown>>

const code = (name: string) => ({ extensions: { code: name } })

/** Whether the request has an empty `query`; by GET it must have one. */
const asksNothing = ({ method, body, query }: FastifyRequest) =>
  method === 'GET'
    ? !(query as Sent).query
    : typeof body === 'object' && body !== null && 'query' in body && !body.query

/** The operation that a request asks for; undefined where it asks for none that can be read. */
const askedOf = ({ method, body, query, headers }: FastifyRequest): Asked | undefined => {
  const sent = (method === 'GET' ? query : body) as Sent | null | undefined
  if (typeof sent !== 'object' || sent === null) return undefined
  const hash = method === 'POST' ? hashAskedFor(sent.extensions) : undefined
  const text = sent.query ?? (hash === undefined ? undefined : '')
  if (typeof text !== 'string') return undefined
  const variables = method === 'GET' ? parsed(sent.variables) : sent.variables
  const { operationName } = sent
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return undefined
  if (variables !== undefined && (typeof variables !== 'object' || Array.isArray(variables))) return undefined
  const client = headers['apollographql-client-name']
  return { query: text, hash, client, operationName, variables: variables as Asked['variables'] }
}

/** Apollo Server does not know our hashes, so it gets the document as if the caller had sent it. */
const sayInFull = ({ body }: FastifyRequest, text: string) => {
  const sent = body as Sent | undefined
  if (hashAskedFor(sent?.extensions) !== undefined) Object.assign(sent as Sent, { query: text, extensions: null })
}

const parsed = (text: unknown): unknown => {
  if (typeof text !== 'string') return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** The headers of the IETF's draft on RateLimit header fields. */
const limitHeaders = ({ available, capacity, restoreRate, retryAfter }: Charge): Record<string, string> => ({
  'ratelimit-policy': `"cost";q=${capacity};w=${Math.ceil(capacity / restoreRate)}`,
  ratelimit: `"cost";r=${available};t=${Math.ceil((capacity - available) / restoreRate)}`,
  ...(retryAfter > 0 && { 'retry-after': String(retryAfter) }),
})

/** Codes with their own HTTP status for every client; clients of plain JSON get 200 for all others. */
const statuses: Partial<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  THROTTLED: 429,
  UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
}

const isModern = ({ headers }: FastifyRequest) => headers.accept?.includes('application/graphql-response+json') ?? false

const answer = (request: FastifyRequest, reply: FastifyReply, errors: readonly GraphQLError[], cost?: Charge) => {
  tell(request, { outcome: outcomeOf({ errors }) })
  const { code: name, retryAfter } = (errors[0]?.extensions ?? {}) as { code?: string; retryAfter?: number }
  // The body is not read, so the connection must end.
  if (name === 'UNAUTHENTICATED') void reply.headers({ 'www-authenticate': challenge, connection: 'close' })
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter))
  return send(request, reply, statuses[name ?? ''] ?? (isModern(request) ? 400 : 200), errors, cost)
}

const send = (
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  errors: readonly GraphQLError[],
  cost?: Charge,
) =>
  reply
    .code(status)
    .type(`application/${isModern(request) ? 'graphql-response+' : ''}json; charset=utf-8`)
    .send({
      errors: errors.map((error) => {
        const { extensions, ...told } = error.toJSON()
        return { ...told, extensions: { ...extensions, requestId: request.id } }
      }),
      ...(cost && { extensions: { cost: costTold(cost) } }),
    })

export const extensionsOf = (charge: Charge, { replayed }: Context) => ({
  cost: costTold(charge),
  ...(replayed && { replayed }),
})

const costTold = ({ requested, available, restoreRate }: Charge) => ({ requested, available, restoreRate })

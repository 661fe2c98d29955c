import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { randomUUID } from 'node:crypto'
import { type DocumentNode, type ExecutionArgs, type ExecutionResult, GraphQLError, Kind } from 'graphql'
import { useServer as serve } from 'graphql-ws/use/ws'
import { type WebSocket, WebSocketServer } from 'ws'
import { addressOf } from '../../access/addressOf.ts'
import { networkOf } from '../../access/networkOf.ts'
import { isSameOrigin } from '../../access/signIn/sameOrigin.ts'
import { tokenHashOf } from '../../access/session/tokenHashOf.ts'
import { hasClearHost } from '../../http/clearHost.ts'
import { Context } from '../../context.ts'
import { coded } from '../../errors.ts'
import { noteCodes } from '../../noteCodes.ts'
import { byOf } from '../../http/requestLog.ts'
import { noteSecurity } from '../../securityLog.ts'
import type { Services } from '../../services.ts'
import type { Caller } from '../../access/caller.ts'
import { admit } from '../cost/admit.ts'
import { endingWith } from './answers.ts'
import { boundMessages } from './boundMessages.ts'
import type { Charge } from '../cost/budgets.ts'
import { Callers } from '../Callers.ts'
import { extensionsOf, noteLimit } from '../door.ts'
import { execute, type Operation, told } from '../execute.ts'
import { outcomeOf } from '../outcome.ts'
import { turnFor } from '../cost/paced.ts'
import { socketLimits } from './socketLimits.ts'
import { type Place, SocketRoom } from './SocketRoom.ts'
import { subscribe } from './subscribe.ts'
import { hashAskedFor } from '../webOperations.ts'
import { theSchema } from '../../schema.ts'

interface Extra {
  readonly request: IncomingMessage
  readonly socket: WebSocket
}

/** The arguments that graphql-ws passes on from `onSubscribe`, with the operation, its caller and its cost. */
interface Planned extends ExecutionArgs, Operation {
  readonly caller: Caller
  readonly socket: WebSocket
  readonly charge: Charge
  /** Size of the sent document and variables, in characters. */
  readonly weight: number
}

interface Session {
  readonly tokenHash: string
  readonly caller: Caller
  readonly acceptLanguage: string | undefined
  readonly client: unknown
}

const revoked = 4403
const tryAgainLater = 1013

/** `graphql-transport-ws` on /graphql: the same rights and limits as over HTTP; a revoked session's socket is closed. */
export const graphqlOverSocket = (services: Services, server: Server): { close(): Promise<void> } => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: socketLimits.message })
  const room = new SocketRoom()
  const places = new WeakMap<IncomingMessage, Place>()
  const callers = new Callers(services)
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Until it is a WebSocket nobody else listens for errors, and an unheard one would end the server.
    socket.on('error', () => socket.destroy())
    if (request.url?.split('?')[0] !== '/graphql') return socket.destroy()
    if (!hasClearHost(request)) return socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')
    // A cookie counts only from our own page; a key identifies its caller from anywhere.
    if (
      request.headers.authorization === undefined &&
      request.headers.origin !== undefined &&
      !isSameOrigin(request, services.config)
    ) {
      const network = networkOf(addressOf(request, services.config))
      noteSecurity(services.log, 'ORIGIN_REFUSED', { origin: request.headers.origin.slice(0, 200), network })
      return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    }
    const place = room.enter(networkOf(addressOf(request, services.config)))
    if (!place) {
      noteCodes(services.log, ['TOO_MANY_SOCKETS'], { caller: null, operation: 'a socket' })
      return socket.end('HTTP/1.1 429 Too Many Requests\r\nRetry-After: 5\r\n\r\n')
    }
    places.set(request, place)
    socket.once('close', () => place.leave())
    sockets.handleUpgrade(request, socket, head, (opened) => {
      boundMessages(opened)
      sockets.emit('connection', opened, request)
      // A broken frame is the caller's fault. graphql-ws would print the error; the close code already tells the caller.
      opened.removeAllListeners('error').on('error', () => undefined)
    })
  }
  server.on('upgrade', upgrade)
  const sessions = new WeakMap<WebSocket, Session>()
  const contextFor = ({ tokenHash, acceptLanguage }: Session) =>
    new Context(services, tokenHash, acceptLanguage, randomUUID())
  const sessionOf = ({ socket }: Extra): Session => {
    const session = sessions.get(socket)
    if (!session) throw new Error('the socket has no session')
    return session
  }

  const disposable = serve<Record<string, unknown>, Record<string, never>>(
    {
      schema: theSchema(),
      onConnect: async ({ connectionParams, extra }) => {
        const session = await sessionFor(services, callers, extra, connectionParams ?? {})
        // A caller who has left meanwhile must not stay counted.
        if (!session || extra.socket.readyState !== extra.socket.OPEN) return false
        if (!places.get(extra.request)?.become(session)) {
          noteCodes(services.log, ['TOO_MANY_SOCKETS'], { caller: session.caller, operation: 'a socket' })
          extra.socket.close(tryAgainLater, 'Too many sockets')
          return false
        }
        sessions.set(extra.socket, session)
        const unregister = services.revocation.register(session.tokenHash, (why) =>
          why === 'ENDED'
            ? extra.socket.close(revoked, 'Forbidden')
            : extra.socket.close(tryAgainLater, 'Other rights'),
        )
        extra.socket.once('close', unregister)
        return true
      },
      onSubscribe: ({ extra, subscriptions }, _, { query, operationName, variables, extensions }) => {
        const session = sessionOf(extra)
        const tell = (errors: readonly GraphQLError[]) => {
          const context = contextFor(session)
          return errors.map((error) => told(error, context))
        }
        const { caller } = session
        if (Object.keys(subscriptions).length > socketLimits.operations) {
          noteLimit(services.log, caller, [tooManyOperations()])
          return tell([tooManyOperations()])
        }
        const hash = hashAskedFor(extensions)
        const admission = admit(services, caller, { query, hash, client: session.client, operationName, variables })
        if ('refused' in admission) {
          noteLimit(services.log, caller, admission.refused)
          return tell(admission.refused)
        }
        const { text, document, operation, charge } = admission
        const planned: Planned = {
          schema: theSchema(),
          document,
          operationName,
          variableValues: variables,
          ...operation,
          caller,
          socket: extra.socket,
          charge,
          weight: text.length + JSON.stringify(variables ?? {}).length,
        }
        return planned
      },
      context: ({ extra }) => contextFor(sessionOf(extra)),
      execute: async (args) => {
        const planned = args as Planned
        const context = args.contextValue as Context
        const done = await turnFor(services, planned.caller, planned.charge).catch((error: GraphQLError) => error)
        if (done instanceof GraphQLError) return note(planned, context, { errors: [told(done, context)] })
        const abandon = () => context.abandon()
        planned.socket.once('close', abandon)
        // The caller no longer waits for the answer.
        if (planned.socket.readyState !== planned.socket.OPEN) abandon()
        try {
          const result = note(planned, context, await execute(planned, context))
          return { ...result, extensions: extensionsOf(planned.charge, context) }
        } finally {
          planned.socket.off('close', abandon)
          done()
        }
      },
      subscribe: async (args) => {
        const planned = args as Planned
        const context = args.contextValue as Context
        const release = room.subscribe(planned.caller, planned.weight)
        if (!release) return note(planned, context, { errors: [told(tooManySubscriptions(), context)] })
        const answers = await subscribe(planned, context)
        if (!(Symbol.asyncIterator in answers)) {
          release()
          return note(planned, context, answers)
        }
        note(planned, context, {})
        // graphql-ws keeps these for the whole subscription, so they hold neither the syntax tree nor the variables.
        Object.assign(args, { document: noDocument, variableValues: undefined, variables: {} })
        return endingWith(answers, release)
      },
    },
    sockets as never,
    15_000,
  )
  return {
    close: async () => {
      server.off('upgrade', upgrade)
      await disposable.dispose()
    },
  }
}

/** Logs an operation, and a subscription when it begins. */
const note = (
  { caller, plan }: Planned,
  { services: { log }, requestId, refusals }: Context,
  result: ExecutionResult,
) => {
  const outcome = outcomeOf(result, refusals)
  log.info({ by: byOf(caller), operation: plan.name, outcome, requestId }, 'operation over a socket completed')
  noteCodes(log, outcome.split(' '), { caller: caller, operation: plan.name })
  return result
}

const noDocument: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] }

/** Finds who opens the socket, by its cookie, its Authorization header, or `authorization` in the connection's parameters. */
const sessionFor = async (
  services: Services,
  callers: Callers,
  { request, socket }: Extra,
  params: Record<string, unknown>,
): Promise<Session | null> => {
  const authorization = typeof params.authorization === 'string' ? params.authorization : request.headers.authorization
  const headers = { ...request.headers, ...(authorization !== undefined && { authorization }) }
  const tokenHash = tokenHashOf({ headers }, services.config)
  const acceptLanguage =
    typeof params.acceptLanguage === 'string' ? params.acceptLanguage : request.headers['accept-language']
  const context = new Context(services, tokenHash, acceptLanguage, randomUUID())
  try {
    await callers.find(tokenHash, addressOf(request, services.config))
    // A known caller's access may have ended since.
    await context.enter()
    if (tokenHash === null) return null
    return { tokenHash, caller: context.caller, acceptLanguage, client: params.clientName }
  } catch (error) {
    if (told(error, context).extensions.code !== 'UNAUTHENTICATED') socket.close(tryAgainLater, 'Try again later')
    return null
  } finally {
    context.close()
  }
}

const tooManyOperations = () =>
  coded(
    'TOO_MANY_OPERATIONS',
    `A socket carries at most ${socketLimits.operations} operations at a time; end one first.`,
  )

const tooManySubscriptions = () =>
  coded(
    'TOO_MANY_OPERATIONS',
    `You have at most ${socketLimits.subscriptions} subscriptions at a time over all your sockets, of ${socketLimits.characters} characters together; end one first.`,
  )

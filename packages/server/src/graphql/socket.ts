import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { randomUUID } from 'node:crypto'
import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, type GraphQLError } from 'graphql'
import { useServer as serve } from 'graphql-ws/use/ws'
import { type WebSocket, WebSocketServer } from 'ws'
import { isSameOrigin } from '../access/sameOrigin.ts'
import { tokenHashOf } from '../access/tokenHashOf.ts'
import { hasClearHost } from '../clearHost.ts'
import { Context } from '../context.ts'
import { coded } from '../errors.ts'
import type { Happening } from '../history/feed.ts'
import type { Services } from '../services.ts'
import { execute, type Operation, operationOf, told } from './execute.ts'
import { textErrors, variableErrors } from './inputErrors.ts'
import { type Read, readDocument } from './readDocument.ts'
import { theSchema } from '../schema.ts'

interface Extra {
  readonly request: IncomingMessage
  readonly socket: WebSocket
}

/** What graphql-ws hands on of `onSubscribe`, with what is carried out. */
type Planned = ExecutionArgs & Operation

interface Session {
  readonly tokenHash: string
  readonly acceptLanguage: string | undefined
}

const revoked = 4403
const tryAgainLater = 1013
/** Operations of one socket at the same time; a page needs a handful. */
const mostAtOnce = 100

/** `graphql-transport-ws` on /graphql: the same rights and limits as over HTTP; a revoked session's socket is closed. */
export const graphqlOverSocket = (services: Services, server: Server): { close(): Promise<void> } => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 256 * 1024 })
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // until it is a WebSocket nobody else listens, and an error nobody hears would end the server
    socket.on('error', () => socket.destroy())
    if (request.url?.split('?')[0] !== '/graphql') return socket.destroy()
    if (!hasClearHost(request)) return socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')
    // a cookie counts only for our own page; a key says for itself who calls
    if (
      request.headers.authorization === undefined &&
      request.headers.origin !== undefined &&
      !isSameOrigin(request, services.config)
    ) {
      return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    }
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request))
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
        const session = await admit(services, extra, connectionParams ?? {})
        // who has gone meanwhile leaves nothing behind
        if (!session || extra.socket.readyState !== extra.socket.OPEN) return false
        sessions.set(extra.socket, session)
        const unregister = services.revocation.register(session.tokenHash, () =>
          extra.socket.close(revoked, 'Forbidden'),
        )
        extra.socket.once('close', unregister)
        return true
      },
      onSubscribe: ({ extra, subscriptions }, _, { query, operationName, variables }) => {
        const { document, errors } = Object.keys(subscriptions).length > mostAtOnce ? tooMany : readDocument(query)
        const chosen = document && errors.length === 0 && operationOf(document, operationName, variables)
        if (chosen && 'plan' in chosen) {
          const args: Planned = { schema: theSchema(), document, operationName, variableValues: variables, ...chosen }
          return args
        }
        const context = contextFor(sessionOf(extra))
        return (chosen ? [chosen] : errors).map((error) => told(error, context))
      },
      context: ({ extra }) => contextFor(sessionOf(extra)),
      execute: (args) => execute(args as Planned, args.contextValue as Context),
      subscribe: (args) => subscribe(args as Planned, args.contextValue as Context),
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

/** Who opens the socket: its cookie, its Authorization header, or `authorization` in the connection's parameters. */
const admit = async (
  services: Services,
  { request, socket }: Extra,
  params: Record<string, unknown>,
): Promise<Session | null> => {
  const authorization = typeof params.authorization === 'string' ? params.authorization : request.headers.authorization
  const tokenHash = tokenHashOf({
    headers: { ...request.headers, ...(authorization !== undefined && { authorization }) },
  })
  const acceptLanguage =
    typeof params.acceptLanguage === 'string' ? params.acceptLanguage : request.headers['accept-language']
  const context = new Context(services, tokenHash, acceptLanguage, randomUUID())
  try {
    await context.enter()
    return tokenHash === null ? null : { tokenHash, acceptLanguage }
  } catch (error) {
    if (told(error, context).extensions.code !== 'UNAUTHENTICATED') socket.close(tryAgainLater, 'Try again later')
    return null
  } finally {
    context.close()
  }
}

const tooMany: Read = {
  errors: [coded('TOO_MANY_OPERATIONS', `A socket carries at most ${mostAtOnce} operations at a time; end one first.`)],
}

/** What is wrong with the variables, before anything is subscribed to. */
const inputErrors = (operation: Operation): readonly GraphQLError[] => [
  ...textErrors(operation.variables),
  ...variableErrors(operation),
]

/** The answers to a subscription, one for each event, or why there are none. */
const subscribe = async (
  args: Planned,
  context: Context,
): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> => {
  const fail = (error: unknown) => ({ errors: [told(error, context)] })
  try {
    await context.enter()
  } catch (error) {
    return fail(error)
  } finally {
    context.close()
  }
  const wrong = inputErrors(args)
  if (wrong.length > 0) return { errors: wrong.map((error) => told(error, context)) }
  const happenings = await createSourceEventStream(args)
  if (!(Symbol.asyncIterator in happenings)) return { errors: happenings.errors?.map((error) => told(error, context)) }
  // each event is carried out with who the subscriber is known to be: nothing is read for it unless it is asked for
  const { plan, variables } = args
  return each(
    happenings as AsyncIterableIterator<Happening>,
    (happening) => execute({ plan, variables }, context.again(), happening),
    (error) => told(error, context),
  )
}

/** The iterator with each value worked on in turn, and its errors as they are told; ending it ends the source. */
const each = <In, Out>(
  source: AsyncIterableIterator<In>,
  work: (value: In) => Promise<Out>,
  tell: (error: unknown) => Error,
): AsyncIterableIterator<Out> => ({
  next: async () => {
    const { value, done } = await source.next().catch((error: unknown) => {
      throw tell(error)
    })
    return done ? { value: undefined, done } : { value: await work(value) }
  },
  return: async () => {
    await source.return?.()
    return { value: undefined, done: true }
  },
  [Symbol.asyncIterator]() {
    return this
  },
})

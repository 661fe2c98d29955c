import type { AddressInfo } from 'node:net'
import type { FormattedExecutionResult } from 'graphql'
import { type Client, createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import type { App } from '../../src/app.ts'
import type { Story } from './story.ts'
import type { Who } from './world.ts'

/** The node's URL for sockets; the first call makes the node listen. */
export const socketUrl = async ({ http }: Pick<App, 'http'>): Promise<string> => {
  if (!http.server.listening) await http.listen({ port: 0, host: '127.0.0.1' })
  return `ws://127.0.0.1:${(http.server.address() as AddressInfo).port}/graphql`
}

interface Connecting {
  readonly node?: Pick<App, 'http'>
  readonly headers?: Record<string, string>
  readonly connectionParams?: Record<string, unknown>
}

export interface Connection {
  readonly client: Client
  /** Resolves with the code when the server closes the socket. */
  readonly closed: Promise<number>
}

/** Opens a socket like a browser or an integration, but without reconnecting. */
export const connect = async (
  story: Story,
  who: Who | null,
  { node = story.app, headers, connectionParams }: Connecting = {},
): Promise<Connection> => {
  const sent = { ...story.headersOf(who), ...headers }
  class Socket extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols, { headers: sent })
    }
  }
  const { promise: closed, resolve } = Promise.withResolvers<number>()
  const client = createClient({
    url: await socketUrl(node),
    webSocketImpl: Socket,
    retryAttempts: 0,
    lazy: true,
    ...(connectionParams && { connectionParams }),
    on: { closed: (event) => resolve((event as { code: number }).code) },
  })
  return { client, closed }
}

export interface Received {
  readonly cursor: string
  readonly notifies: boolean
  readonly event: { readonly id: string; readonly kind: string; readonly comment: string | null }
  readonly claim: { readonly id: string; readonly number: string; readonly status: string }
}

/** What a subscriber has received, and how the subscription ended. */
export class Following {
  readonly received: Received[] = []
  /** How the subscription ended: 'complete', the errors the server told, or what closed the socket. */
  readonly ended: Promise<unknown>
  readonly stop: () => void
  readonly #end: (how: unknown) => void
  #waiting: { readonly count: number; readonly resolve: () => void }[] = []

  constructor(client: Client, query: string, variables: Record<string, unknown>) {
    const { promise, resolve } = Promise.withResolvers<unknown>()
    this.ended = promise
    this.#end = resolve
    this.stop = client.subscribe<Record<string, Received>>(
      { query, variables },
      {
        next: (result) => this.#take(result),
        error: resolve,
        complete: () => resolve('complete'),
      },
    )
  }

  /** Waits until `count` have come. */
  async until(count: number): Promise<readonly Received[]> {
    if (this.received.length < count) await new Promise<void>((resolve) => this.#waiting.push({ count, resolve }))
    return this.received
  }

  #take({ data, errors }: FormattedExecutionResult<Record<string, Received>, unknown>): void {
    if (!data) return this.#end(errors)
    this.received.push(...Object.values(data))
    for (const { count, resolve } of this.#waiting) if (this.received.length >= count) resolve()
  }
}

const claimEvents = `subscription Follow($after: String, $claimId: ID, $filter: EventFilter) { claimEvents(after: $after, claimId: $claimId, filter: $filter) {
  cursor notifies event { id kind comment } claim { id number status } } }`

export const follow = (
  { client }: Connection,
  variables: Record<string, unknown> = {},
  query = claimEvents,
): Following => new Following(client, query, variables)

/** Sends a query or mutation over the socket; answers its result or the server's errors. */
export const askOverSocket = async (
  { client }: Connection,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<FormattedExecutionResult<Record<string, unknown>, unknown>> => {
  const { promise, resolve, reject } =
    Promise.withResolvers<FormattedExecutionResult<Record<string, unknown>, unknown>>()
  client.subscribe<Record<string, unknown>>({ query, variables }, { next: resolve, error: reject, complete: () => {} })
  return promise
}

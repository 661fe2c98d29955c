import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { answer, inputOfChild } from './child.ts'
import { followQuery } from './queries.ts'

/** A received event: the subscriber, the event's comment (ids differ for each reader; null = it is none), and the moment. */
export type Receipt = readonly [subscriber: number, event: string | null, at: number]

/*
 * Many people, each with their own socket and session, in a process apart from the server.
 */
const { url, tokens } = inputOfChild<{ url: string; tokens: string[] }>()
const receipts: Receipt[] = []
const counts = new Map<string | null, number>()

const subscribe = async (token: string, subscriber: number) => {
  class Socket extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, {
        headers: { cookie: `samop_session=${token}`, 'x-forwarded-for': `10.0.0.${Math.floor(subscriber / 200)}` },
      })
    }
  }
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const client = createClient({
    url: url.replace('http', 'ws'),
    webSocketImpl: Socket,
    retryAttempts: 0,
    on: { connected: resolve, closed: reject, error: reject },
  })
  client.subscribe<{ claimEvents: { event: { comment: string | null } } }>(
    { query: followQuery },
    {
      next: ({ data }) => {
        if (!data) return
        const { comment } = data.claimEvents.event
        receipts.push([subscriber, comment, performance.timeOrigin + performance.now()])
        counts.set(comment, (counts.get(comment) ?? 0) + 1)
      },
      error: (error) => process.stderr.write(`subscriber ${subscriber}: ${JSON.stringify(error)}\n`),
      complete: () => undefined,
    },
  )
  await promise
}

// In groups, because a listener's queue of connections is short.
for (let from = 0; from < tokens.length; from += 20) {
  await Promise.all(tokens.slice(from, from + 20).map((token, index) => subscribe(token, from + index)))
}
process.on('SIGTERM', () => process.exit())
answer(tokens.length, {
  /** How many have received the event with this comment. */
  count: (comment: string) => counts.get(comment) ?? 0,
  /** All receipts so far. */
  receipts: () => receipts,
})

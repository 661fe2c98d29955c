import { aspectsOf, type EventKind } from '@samop/shared'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { answer, inputOfChild } from './child.ts'
import { bellQuery, countsQuery, listQuery, pageEventsQuery } from './queries.ts'

/** A page was right about a comment: which page, which comment, when. */
export type Shown = readonly [page: number, comment: number, at: number]

interface PageEvent {
  readonly notifies: boolean
  readonly event: { readonly comment: string; readonly kind: EventKind }
}

/*
 * Many open queue pages in one process apart from the server. As the page in the web does, each asks for its list and its
 * counts only after what can move them, and for the bell after what tells the person: one request at a time, one more after it.
 */
const { url, tokens } = inputOfChild<{ url: string; tokens: string[] }>()
const shown: Shown[] = []
let requests = 0

const moment = () => performance.timeOrigin + performance.now()

const ask = async (token: string, query: string, variables: object = {}) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `samop_session=${token}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown }
  if (!data) throw new Error(`a page was refused: ${JSON.stringify(errors)}`)
  return data
}

const pause = () => 60 + Math.random() * 120

/** Asks after a moment; what is told while the answer is on its way is asked once more. */
const requery = (run: () => Promise<unknown>, page: number) => {
  let waiting: number[] | undefined
  let asking = false
  const go = async () => {
    asking = true
    const told = waiting ?? []
    waiting = undefined
    requests += 1
    await run()
    shown.push(...told.map((comment): Shown => [page, comment, moment()]))
    asking = false
    if (waiting) setTimeout(() => void go(), pause())
  }
  return (comment: number) => {
    if (!waiting && !asking) setTimeout(() => void go(), pause())
    waiting = [...(waiting ?? []), comment]
  }
}

const queue = { filter: { turn: 'VENDOR', assignee: 'MINE' }, orderBy: 'DUE_ASC' }

const open = async (token: string, page: number) => {
  class Socket extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { headers: { cookie: `samop_session=${token}` } })
    }
  }
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const bell = requery(() => ask(token, bellQuery), page)
  const list = requery(() => Promise.all([ask(token, listQuery, queue), ask(token, countsQuery)]), page)
  const { viewer } = (await ask(token, bellQuery)) as { viewer: { cursor: string } }
  await ask(token, listQuery, queue)
  const client = createClient({
    url: url.replace('http', 'ws'),
    webSocketImpl: Socket,
    retryAttempts: 0,
    on: { connected: resolve, closed: reject, error: reject },
  })
  client.subscribe<{ claimEvents: PageEvent }>(
    { query: pageEventsQuery, variables: { after: viewer.cursor } },
    {
      next: ({ data }) => {
        if (!data) return
        const { notifies, event } = data.claimEvents
        const moves = aspectsOf(event.kind).length > 0
        const comment = Number(event.comment)
        if (moves) list(comment)
        if (notifies) bell(comment)
        if (!moves && !notifies) shown.push([page, comment, moment()])
      },
      error: (error) => process.stderr.write(`page ${page}: ${JSON.stringify(error)}\n`),
      complete: () => undefined,
    },
  )
  await promise
}

for (let from = 0; from < tokens.length; from += 20) {
  await Promise.all(tokens.slice(from, from + 20).map((token, index) => open(token, from + index)))
}
process.on('SIGTERM', () => process.exit())
answer(tokens.length, {
  /** All that was shown, and how often the pages asked, since the last time this was asked. */
  shown: () => ({ shown, requests }),
  count: () => shown.length,
})

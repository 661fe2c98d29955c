import { createServer, type IncomingMessage } from 'node:http'
import type { Actor, BusinessCalendar } from '@samop/shared'
import { Pool } from 'pg'
import { answer, inputOfChild } from './child.ts'
import { plainClaim } from './plainClaim.ts'
import { type ListVariables, plainList } from './plainList.ts'
import { startsAt } from './world.ts'

/*
 * The server with which the reads are compared: node:http, one hand-written statement for each request, and JSON. It answers
 * the same bytes, but only to these two queries, to anybody, as the owner of the tables: without sessions, row-level security,
 * transactions, logs and GraphQL.
 */
const { ownerUrl, actors } = inputOfChild<{ ownerUrl: string; actors: Record<string, Actor> }>()
const pool = new Pool({ connectionString: ownerUrl, max: 12, options: '-c timezone=UTC' })
const { rows } = await pool.query<{ calendar: BusinessCalendar }>('select calendar from program limit 1')
const origin = performance.now()
const start = Temporal.Instant.from(startsAt)
const now = () => start.add({ milliseconds: Math.floor(performance.now() - origin) })
const plain = { pool, calendar: rows[0]!.calendar, now }

const bodyOf = async (request: IncomingMessage) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString()) as { variables: ListVariables & { id: string } }
}

const server = createServer((request, response) => {
  const [, what, who = ''] = request.url?.split('/') ?? []
  const actor = actors[who]!
  bodyOf(request)
    .then(({ variables }): Promise<object> =>
      what === 'list' ? plainList(plain, actor.partnerId, variables) : plainClaim(plain, actor, variables),
    )
    .then(
      (data) =>
        response
          .writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
          .end(`${JSON.stringify({ data })}\n`),
      (error: Error) => response.writeHead(500).end(String(error.stack)),
    )
})

process.on('SIGTERM', () => server.close(() => void pool.end().then(() => process.exit())))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  answer(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, {})
})

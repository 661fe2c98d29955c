import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startStory, type Story } from './harness/story.ts'

let story: Story
let holder: Client
let watcher: Client
beforeAll(async () => {
  story = await startStory()
  holder = new Client({ connectionString: story.database.ownerUrl })
  // A transaction keeps its first snapshot of pg_stat_activity, so watching needs its own connection.
  watcher = new Client({ connectionString: story.database.ownerUrl })
  await Promise.all([holder.connect(), watcher.connect()])
})
afterAll(async () => {
  await Promise.all([holder.end(), watcher.end()])
  await story.stop()
})

/** Lets a request wait for a locked table, then ends its backend with the function `end`. */
const whileItWaits = async <Result>(asked: () => Promise<Result>, end: string): Promise<Result> => {
  await holder.query('begin; lock table partner, claim, session in access exclusive mode')
  try {
    const answer = asked()
    await vi.waitFor(async () => {
      const waiting = `pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
      expect((await watcher.query(`select ${end}(pid) from ${waiting}`)).rowCount).toBeGreaterThan(0)
    }, 20_000)
    return await answer
  } finally {
    await holder.query('rollback')
  }
}

const graphql = async () =>
  story.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: story.headersOf('user'),
    payload: { query: '{ claims(first: 1) { edges { node { id } } } }' },
  })

const download = async () =>
  story.http.inject({
    method: 'GET',
    url: '/documents/01a00000-0000-7000-8000-000000000000',
    headers: story.headersOf('user'),
  })

describe('when the database ends the connection', () => {
  test('GraphQL answers UNAVAILABLE, with the status 503 for proxies', async () => {
    const { statusCode, headers, body } = await whileItWaits(graphql, 'pg_terminate_backend')
    expect(statusCode).toBe(503)
    expect(headers['retry-after']).toBe('1')
    const answer = JSON.parse(body)
    expect(answer).not.toHaveProperty('data')
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE', retryAfter: 1 } }])
    expect((await graphql()).json().errors).toBeUndefined()
  })

  test('other routes answer UNAVAILABLE too', async () => {
    const { statusCode, headers, body } = await whileItWaits(download, 'pg_terminate_backend')
    expect(statusCode).toBe(503)
    expect(headers['retry-after']).toBe('1')
    expect(JSON.parse(body)).toMatchObject({ error: { code: 'UNAVAILABLE' } })
  })
})

describe('when a statement takes too long', () => {
  test('GraphQL answers its own code', async () => {
    const { body } = await whileItWaits(graphql, 'pg_cancel_backend')
    expect(JSON.parse(body).errors).toMatchObject([{ extensions: { code: 'TOOK_TOO_LONG', retryAfter: 5 } }])
  })

  test('other routes answer their own code too', async () => {
    const { statusCode, body } = await whileItWaits(download, 'pg_cancel_backend')
    expect(statusCode).toBe(503)
    expect(JSON.parse(body)).toMatchObject({ error: { code: 'TOOK_TOO_LONG' } })
  })
})

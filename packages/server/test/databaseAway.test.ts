import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { move, submitted } from './harness/claims.ts'
import { connect, follow } from './harness/live.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

/** Runs statements as the database's administrator. */
const keeper = async (...statements: string[]) => {
  const client = new Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

test('when PostgreSQL goes away and comes back, the server says so meanwhile and then goes on with everything', async () => {
  const name = new URL(story.database.ownerUrl).pathname.slice(1)
  const { id } = await submitted(story)
  const reader = await connect(story, 'reviewer')
  const following = follow(reader)
  await expect.poll(() => story.services.feed.listening).toBe(1)

  const underWay = Array.from({ length: 20 }, (_, count) =>
    count % 2 === 0
      ? story.ask('user', '{ claims { totalCount edges { node { id history { totalCount } } } } }')
      : story.ask('user', 'mutation($input: CommentInput!) { comment(input: $input) { event { id } } }', {
          input: { claimId: id, text: `Under way ${count}` },
        }),
  )
  await keeper(
    `alter database ${name} allow_connections false`,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
  )
  const answers = await Promise.all(underWay)
  const written = answers.filter((answer, count) => count % 2 === 1 && !answer.errors).length
  expect(await story.ask('user', '{ viewer { name } }')).toMatchObject({
    errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  })
  const ready = async () => (await story.http.inject('/readyz')).statusCode
  await expect.poll(ready, { timeout: 10_000 }).toBe(503)
  expect((await story.http.inject('/healthz')).statusCode).toBe(200)

  await keeper(`alter database ${name} allow_connections true`)
  await expect.poll(ready, { timeout: 10_000 }).toBe(200)
  await story.data('user', '{ viewer { name } }')
  await move(story, 'user', 'comment', { claimId: id, text: 'Back again' })
  await expect.poll(() => following.received.at(-1)?.event.comment, { timeout: 5000 }).toBe('Back again')
  // Every answered comment has its event, and the broken one was not written.
  const comments = following.received.filter(({ event }) => event.kind === 'COMMENTED')
  expect(comments.length).toBeGreaterThanOrEqual(written + 1)
  const { pool } = story.services
  await expect.poll(() => pool.totalCount - pool.idleCount).toBe(0)
  await reader.client.dispose()
})

import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { positionIn, positionText } from '../src/history/cursor.ts'
import { createLog } from '../src/log.ts'
import { migrate } from '../src/database/migrate.ts'
import { disputed, move } from './harness/claims.ts'
import { settled } from './harness/settled.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

interface Events {
  readonly events: { readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[] }
}

const events = (after: string | null = null) =>
  story.ask<Events>(
    'admin',
    'query($after: String) { events(after: $after, first: 100) { edges { cursor node { id } } } }',
    {
      after,
    },
  )

const unread = async () =>
  (await story.data<{ notifications: { unreadCount: number } }>('admin', '{ notifications { unreadCount } }'))
    .notifications.unreadCount

test('a database that is restored into a younger PostgreSQL answers all events, and refuses old cursors', async () => {
  const { id: claimId } = await disputed(story, { amount: '10.00' })
  await settled(story)
  const before = (await events()).data.events.edges
  await story.data(
    'admin',
    'mutation($input: ReadNotificationsInput!) { readNotifications(input: $input) { userErrors { code } } }',
    {
      input: { cursor: before.at(-1)!.cursor },
    },
  )
  const owner = new Client({ connectionString: story.database.ownerUrl })
  await owner.connect()
  try {
    // A restore leaves transaction numbers that this PostgreSQL has not reached yet.
    await owner.query(`begin; set local samop.side = 'SYSTEM'`)
    await owner.query(`update event set transaction = (transaction::text::bigint + 1000000000)::text::xid8`)
    const { rows } = await owner.query<{ id: string; seen: string }>(
      'select id, seen_up_to as seen from member where seen_up_to is not null',
    )
    for (const { id: member, seen } of rows) {
      const { transaction, id: event } = positionIn(seen)
      const moved = positionText({ transaction: String(BigInt(transaction) + 1_000_000_000n), id: event })
      await owner.query('update member set seen_up_to = $2 where id = $1', [member, moved])
    }
    await owner.query('commit')
  } finally {
    await owner.end()
  }
  expect((await events()).data.events.edges).toEqual([])

  await migrate(story.database.ownerUrl, createLog('silent'))
  const after = (await events()).data.events.edges
  expect(after.map(({ node }) => node.id)).toEqual(before.map(({ node }) => node.id))
  expect((await events(before.at(-1)!.cursor)).errors?.[0]?.extensions).toMatchObject({
    code: 'CURSOR_MALFORMED',
    field: 'after',
  })
  expect(await unread()).toBe(0)

  await move(story, 'reviewer', 'comment', { claimId, text: 'After the restore' })
  await settled(story)
  expect((await events(after.at(-1)!.cursor)).data.events.edges).toHaveLength(1)
  expect(await unread()).toBe(1)
})

test('starting on a database that was not restored leaves its cursors as they are', async () => {
  await settled(story)
  const { cursor } = (await events()).data.events.edges.at(-1)!
  await migrate(story.database.ownerUrl, createLog('silent'))
  expect((await events(cursor)).data.events.edges).toEqual([])
})

test('only the cursor of an event can mark notifications as seen', async () => {
  const upTo = Buffer.from('999999999999.999999').toString('base64url')
  const { errors } = await story.ask(
    'admin',
    'mutation($input: ReadNotificationsInput!) { readNotifications(input: $input) { userErrors { code } } }',
    {
      input: { cursor: upTo },
    },
  )
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CURSOR_MALFORMED', field: 'input.cursor' })
})

test('an empty cursor is refused, so that an integration notices a lost one', async () => {
  expect((await events('')).errors?.[0]?.extensions).toMatchObject({ code: 'CURSOR_MALFORMED', field: 'after' })
})

import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { news, type NewsKey, newsFor, type NewsOf, type Role, roles } from '@samop/shared'
import { newsEvents } from '../src/notification/newsEvents.ts'
import { kindsOf } from '../src/notification/newsOf.ts'
import { Reader } from '../src/reader.ts'
import { disputed, move, rejected, underReview } from './harness/claims.ts'
import { connect, type Connection, follow } from './harness/live.ts'
import { settled } from './harness/settled.ts'
import { startStory, type Story } from './harness/story.ts'
import type { Who } from './harness/world.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

const nobody = { name: '', kind: 'MEMBER', programIds: null, locationIds: null, scopes: [] } as const

interface Answer {
  readonly viewer: { readonly cursor: string; readonly unreadNotificationCount: number }
  readonly notifications: { readonly unreadCount: number; readonly edges: readonly Told[] }
}

interface Told {
  readonly node: { readonly id: string; readonly claim: object | null }
}

const bell = (who: Who) =>
  story.data<Answer>(
    who,
    '{ viewer { cursor unreadNotificationCount } notifications(first: 100) { unreadCount edges { node { id claim { id } } } } }',
  )

test('an event notifies a person exactly when it is one of their notifications', async () => {
  const everybody: Who[] = ['admin', 'user', 'reviewer', 'reviewer2', 'finance', 'manager', 'auditor']
  const followings = await Promise.all(
    everybody.map(async (who) => {
      const { viewer } = await bell(who)
      const connection: Connection = await connect(story, who)
      return { who, connection, following: follow(connection, { after: viewer.cursor }) }
    }),
  )
  const { id } = await underReview(story, { amount: '10.00' })
  await move(story, 'user', 'comment', { claimId: id, text: 'Any news?' })
  await move(story, 'reviewer', 'comment', { claimId: id, text: 'Tomorrow.' })
  await rejected(story, { amount: '11.00' })
  await disputed(story, { amount: '12.00' })
  await settled(story)
  for (const { who, connection, following } of followings) {
    const { viewer, notifications } = await bell(who)
    const told = notifications.edges.filter(({ node }) => node.claim !== null).map(({ node }) => node.id)
    const { events } = await story.data<{ events: { edges: { node: { id: string } }[] } }>(
      who,
      '{ events(first: 100) { edges { node { id } } } }',
    )
    const newest = events.edges.at(-1)!.node.id
    await expect.poll(() => following.received.at(-1)?.event.id, { timeout: 20_000 }).toBe(newest)
    const notifying = following.received.filter(({ notifies }) => notifies).map(({ event }) => event.id)
    expect(notifying.toReversed(), who).toEqual(told)
    expect(viewer.unreadNotificationCount, who).toBe(notifications.edges.length)
    expect(notifications.unreadCount, who).toBe(notifications.edges.length)
    await connection.client.dispose()
  }
})

test.each(Object.keys(roles) as Role[])(
  'what the bell tells a person of the role %s is found by indexes, not by looking through all events',
  async (role) => {
    const partnerId = roles[role].side === 'PARTNER' ? crypto.randomUUID() : null
    const caller = { ...nobody, id: crypto.randomUUID(), role, partnerId }
    const { pool, clock } = story.services
    const reader = new Reader(pool, 'system', clock)
    try {
      await reader.rows(
        sql`select set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true)`,
      )
      const plan = await reader.rows<{ 'QUERY PLAN': string }>(sql`explain ${newsEvents(caller, sql`true`, 51)}`)
      const lines = plan.map((row) => row['QUERY PLAN']).filter((line) => / on event e\b/.test(line))
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines)
        expect(line).toMatch(
          /Index (Only )?Scan( Backward)? using (event_\w+_news_index|samop_event_kind|event_subject_id_seq_unique)/,
        )
    } finally {
      reader.close()
    }
  },
)

test.each(Object.keys(roles) as Role[])('no event is two kinds of news for one person of the role %s', (role) => {
  const apart: readonly (readonly NewsOf[])[] = [
    ['ASSIGNEE', 'OTHERS'],
    ['ASSIGNEE', 'NOBODY'],
    ['COLLEAGUES', 'SELF'],
  ]
  const clocksOf = (key: NewsKey): readonly (string | null)[] => news[key].clocks ?? [null]
  const twice = newsFor(role).flatMap((one, index) =>
    newsFor(role)
      .slice(index + 1)
      .filter(({ key }) => kindsOf(key).some((kind) => kindsOf(one.key).includes(kind)))
      .filter(({ key }) => clocksOf(key).some((clock) => clock === null || clocksOf(one.key).includes(clock)))
      .filter(({ of }) => !apart.some((pair) => pair.includes(of) && pair.includes(one.of) && of !== one.of))
      .map(({ key }) => [one.key, key]),
  )
  expect(twice).toEqual([])
})

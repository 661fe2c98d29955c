import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { move, submitted } from './harness/claims.ts'
import { cursorNow } from './harness/cursorNow.ts'
import { type Connection, connect, follow } from './harness/live.ts'
import { makeKey, secondProgram } from './harness/people.ts'
import { startStory, type Story } from './harness/story.ts'
import type { Who } from './harness/world.ts'

vi.setConfig({ testTimeout: 60_000 })

let story: Story
let devices: Awaited<ReturnType<typeof secondProgram>>
beforeAll(async () => {
  story = await startStory()
  devices = await secondProgram(story)
})
afterAll(() => story.stop())

const open: Connection[] = []
const following = async (who: Who, variables: Record<string, unknown>, query?: string) => {
  const connection = await connect(story, who)
  open.push(connection)
  return follow(connection, variables, query)
}
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ client }) => client.dispose()))
})

const say = (claimId: string, text: string, who: Who = 'user') => move(story, who, 'comment', { claimId, text })
const listening = (count: number) => vi.waitFor(() => expect(story.services.feed.listening).toBe(count), 30_000)

describe('Events that somebody follows', () => {
  test('match the given kinds, program and partner, replayed and live', async () => {
    const after = await cursorNow(story, 'reviewer')
    const here = await submitted(story)
    const there = await submitted(story, {
      place: { programId: devices.programId, usagePeriodId: devices.usagePeriodId },
    })
    const theirs = await submitted(story, { who: 'foreignAdmin' })
    await say(here.id, 'one')
    const filters = [
      { kinds: ['SUBMITTED', 'COMMENTED'] },
      { programId: devices.programId.toUpperCase() },
      { partnerId: story.fabrikam.partnerId, kinds: ['SUBMITTED', 'COMMENTED'] },
      { claimId: here.id, kinds: ['COMMENTED'] },
    ]
    const followers = await Promise.all(filters.map((filter) => following('reviewer', { after, filter })))
    await listening(filters.length)
    await say(there.id, 'two')
    await say(theirs.id, 'three', 'foreignAdmin')
    const seen = async (index: number, count: number) =>
      (await followers[index]!.until(count)).map(({ event, claim }) => `${claim.number} ${event.kind}`)
    expect(await seen(0, 6)).toEqual([
      `${here.number} SUBMITTED`,
      `${there.number} SUBMITTED`,
      `${theirs.number} SUBMITTED`,
      `${here.number} COMMENTED`,
      `${there.number} COMMENTED`,
      `${theirs.number} COMMENTED`,
    ])
    expect(await seen(1, 2)).toEqual([`${there.number} SUBMITTED`, `${there.number} COMMENTED`])
    expect(await seen(2, 2)).toEqual([`${theirs.number} SUBMITTED`, `${theirs.number} COMMENTED`])
    expect(await seen(3, 1)).toEqual([`${here.number} COMMENTED`])
    // The same, page by page.
    for (const [index, filter] of filters.entries()) {
      const { events } = await story.data<{ events: { edges: { node: { id: string } }[] } }>(
        'reviewer',
        'query($after: String, $filter: EventFilter) { events(after: $after, filter: $filter) { edges { node { id } } } }',
        { after, filter },
      )
      expect(events.edges.map(({ node }) => node.id)).toEqual(followers[index]!.received.map(({ event }) => event.id))
    }
  })

  test('of a claim are selected once: by the argument or in the filter', async () => {
    const { id } = await submitted(story)
    const { id: other } = await submitted(story)
    const ended = async (variables: Record<string, unknown>) => (await following('user', variables)).ended
    expect(await ended({ claimId: id, filter: { claimId: other } })).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', field: 'filter.claimId' } },
    ])
    expect(await ended({ filter: { claimId: crypto.randomUUID() } })).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ])
    expect(await ended({ filter: { programId: 'one' } })).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', field: 'filter.programId' } },
    ])
    const after = await cursorNow(story, 'user')
    const both = await following('user', { after, claimId: id, filter: { claimId: id, kinds: ['COMMENTED'] } })
    await say(id, 'heard')
    expect((await both.until(1))[0]!.event.comment).toBe('heard')
  })

  test('never include another partner’s, whatever the filter', async () => {
    const after = await cursorNow(story, 'user')
    const followed = await following('user', { after, filter: { partnerId: story.fabrikam.partnerId } })
    const own = await following('user', { after, filter: { partnerId: story.nordlys.partnerId } })
    const theirs = await submitted(story, { who: 'foreignAdmin' })
    const mine = await submitted(story)
    await say(theirs.id, 'unheard', 'foreignAdmin')
    await own.until(5)
    expect(new Set(own.received.map(({ claim }) => claim.id))).toEqual(new Set([mine.id]))
    expect(followed.received).toEqual([])
  })
})

describe('Events of everything that has a History', () => {
  const events = `subscription($after: String, $filter: EventFilter) { events(after: $after, filter: $filter) {
    cursor notifies node { id kind subject { kind id } comment } claim { id number status } } }`
  interface Edge {
    readonly node: { readonly id: string; readonly kind: string; readonly subject: { kind: string; id: string } }
    readonly claim: { readonly id: string } | null
  }
  const edgesOf = (followed: Awaited<ReturnType<typeof following>>) => followed.received as unknown as Edge[]

  test('reach those who may see them, live and page by page, in one order', async () => {
    const filter = { subjectKinds: ['API_KEY', 'CLAIM'] }
    const everybody: Who[] = ['admin', 'user', 'foreignAdmin', 'reviewer']
    // A cursor belongs to its partner.
    const cursors = await Promise.all(everybody.map((who) => cursorNow(story, who)))
    const followers = await Promise.all(
      everybody.map((who, index) => following(who, { after: cursors[index], filter }, events)),
    )
    await listening(everybody.length)
    await makeKey(story, ['READ'])
    const claim = await submitted(story)
    await followers[3]!.until(2)
    const kinds = followers.map((followed) => edgesOf(followed).map(({ node }) => node.kind))
    await followers[0]!.until(6)
    await followers[1]!.until(5)
    expect(kinds[3]).toEqual(['KEY_CREATED', 'SUBMITTED'])
    expect(edgesOf(followers[0]!).map(({ node }) => node.kind)).toEqual([
      'KEY_CREATED',
      'CREATED',
      'LINE_ADDED',
      'DOCUMENT_ATTACHED',
      'DOCUMENT_ATTACHED',
      'SUBMITTED',
    ])
    // A member who does not manage keys hears of claims alone.
    expect(new Set(edgesOf(followers[1]!).map(({ claim: one }) => one?.id))).toEqual(new Set([claim.id]))
    expect(followers[2]!.received).toEqual([])
    for (const [index, who] of everybody.entries()) {
      const { events: page } = await story.data<{ events: { edges: { node: { id: string } }[] } }>(
        who,
        'query($after: String, $filter: EventFilter) { events(after: $after, filter: $filter) { edges { node { id } } } }',
        { after: cursors[index], filter },
      )
      expect(page.edges.map(({ node }) => node.id)).toEqual(edgesOf(followers[index]!).map(({ node }) => node.id))
    }
  })

  test('of one subject are found by its id', async () => {
    const after = await cursorNow(story, 'admin')
    await makeKey(story, ['READ'])
    await makeKey(story, ['READ'])
    const all = await following('admin', { after, filter: { subjectKinds: ['API_KEY'] } }, events)
    await all.until(2)
    const [{ node }] = edgesOf(all) as [Edge]
    const one = await following('admin', { after, filter: { subjectId: node.subject.id } }, events)
    await one.until(1)
    expect(edgesOf(one).map((edge) => edge.node.id)).toEqual([node.id])
    const ended = (await following('admin', { filter: { subjectId: 'one' } }, events)).ended
    expect(await ended).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'filter.subjectId' } }])
  })
})

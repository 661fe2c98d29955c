import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { move, submitted } from './harness/claims.ts'
import { cursorNow } from './harness/cursorNow.ts'
import { type Connection, connect, follow } from './harness/live.ts'
import { secondProgram } from './harness/people.ts'
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
const following = async (who: Who, variables: Record<string, unknown>) => {
  const connection = await connect(story, who)
  open.push(connection)
  return follow(connection, variables)
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

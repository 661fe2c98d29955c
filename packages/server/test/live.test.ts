import { system } from '@samop/shared'
import { Client } from 'pg'
import { WebSocket } from 'ws'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { App } from '../src/app.ts'
import { lockClaim, neededBy } from '../src/claim/lockClaim.ts'
import { moveClaim } from '../src/claim/moveClaim.ts'
import { cursorOf } from '../src/history/cursor.ts'
import { oldestTransaction } from '../src/http/Readiness.ts'
import { command } from '../src/command.ts'
import { write } from '../src/write.ts'
import { draftClaim, move, submitted } from './harness/claims.ts'
import { type Connection, connect, type Following, follow, socketUrl } from './harness/live.ts'
import { draftElsewhere, joinNordlys, makeKey, revokeKey, secondProgram } from './harness/people.ts'
import { startStory, type Story } from './harness/story.ts'
import type { Who } from './harness/world.ts'
import { claimSubject } from '../src/history/subjects.ts'

// Transactions of other tests on the same PostgreSQL delay the feed.
const patience = 30_000
vi.setConfig({ testTimeout: 60_000 })

let story: Story
let other: App
beforeAll(async () => {
  story = await startStory({ settings: { SESSION_IDLE: 'P7D' } })
  other = await story.joinNode()
})
afterAll(() => story.stop())

const open: Connection[] = []
const opened = async (...args: Parameters<typeof connect>) => {
  const connection = await connect(...args)
  open.push(connection)
  return connection
}
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ client }) => client.dispose()))
})

const say = (claimId: string, text: string, who: Who = 'user') =>
  story.data(
    who,
    'mutation($input: CommentInput!) { comment(input: $input) { event { id } userErrors { message } } }',
    {
      input: { claimId, text },
    },
  )
const comments = ({ received }: Following) => received.map(({ event }) => event.comment)

interface Entry {
  readonly cursor: string
  readonly node: { readonly id: string }
}

/** The cursor of the newest entry in a claim's History. */
const endOf = async (claimId: string, who: Who = 'admin'): Promise<string> => {
  const { claim } = await story.data<{ claim: { history: { edges: Entry[] } } }>(
    who,
    'query($id: ID!) { claim(id: $id) { history(first: 1) { edges { cursor node { id } } } } }',
    { id: claimId },
  )
  return claim.history.edges[0]!.cursor
}
const listening = (count: number, node: App = story.app) =>
  vi.waitFor(() => expect(node.services.feed.listening).toBe(count), patience)

/** A command that waits in its transaction after it has got its place in the order of events. */
const slowComment = (started: () => void, mayCommit: Promise<void>) =>
  command(
    { name: 'slowComment', needs: 'SYSTEM' },
    async (change, { claimId, text }: { claimId: string; text: string }) => {
      const { claim } = await lockClaim(change, claimId)
      change.record(claimSubject(claim), { kind: 'COMMENTED', data: { comment: text } })
      await change.em.flush()
      started()
      await mayCommit
      return { done: null }
    },
  )

describe('somebody who follows claims', () => {
  test('sees new events, with the present claim', async () => {
    const draft = await draftClaim(story)
    const following = follow(await opened(story, 'reviewer'))
    await listening(1)
    await move(story, 'user', 'submitClaim', { claimId: draft.id })
    // A node that is behind may still send earlier events.
    await vi.waitFor(
      () =>
        expect(following.received.at(-1)).toMatchObject({
          event: { kind: 'SUBMITTED' },
          claim: { id: draft.id, number: draft.number, status: 'SUBMITTED' },
        }),
      patience,
    )
  })

  test('gets first the events missed after their cursor, then new ones, and nothing twice', async () => {
    const { id } = await draftClaim(story)
    const after = await endOf(id)
    await say(id, 'one')
    await say(id, 'two')
    const following = follow(await opened(story, 'admin'), { after, claimId: id })
    await following.until(2)
    await say(id, 'three')
    await following.until(3)
    expect(comments(following)).toEqual(['one', 'two', 'three'])
    const resumed = follow(await opened(story, 'admin'), { after: following.received[1]!.cursor, claimId: id })
    await resumed.until(1)
    expect(comments(resumed)).toEqual(['three'])
  })

  test('misses nothing and gets nothing twice while many write at once and followers come and go', async () => {
    const claims = await Promise.all(Array.from({ length: 4 }, () => submitted(story, { amount: '10.00' })))
    const before = await endOf(claims[0]!.id, 'auditor')
    const followers: Following[] = []
    const writers = claims.map(async ({ id }, writer) => {
      for (let count = 0; count < 10; count += 1) {
        await say(id, `${writer}.${count}`)
        // Followers join on both nodes while others write.
        if (count % 4 === writer)
          followers.push(
            follow(await opened(story, 'auditor', { node: count % 2 ? other : story.app }), { after: before }),
          )
      }
    })
    await Promise.all(writers)
    await say(claims[0]!.id, 'the end')
    const all = await everythingAfter(before, 'the end')
    expect(all.filter(({ node: { comment } }) => /^\d\.\d$/.test(comment ?? ''))).toHaveLength(40)
    expect(followers.length).toBeGreaterThan(7)
    for (const following of followers) {
      await following.until(all.length)
      expect(following.received.map(({ event }) => event.id)).toEqual(all.map(({ node }) => node.id))
    }
  })

  test('on another node sees what is written here, by a notification to every node after the commit', async () => {
    const { id } = await draftClaim(story)
    const listener = new Client({ connectionString: story.database.appUrl })
    await listener.connect()
    await listener.query('listen samop_events')
    const { promise: word, resolve } = Promise.withResolvers<string>()
    listener.on('notification', ({ channel }) => resolve(channel))
    const following = follow(await opened(story, 'admin', { node: other }), { after: await endOf(id), claimId: id })
    await say(id, 'from the other node')
    expect(await word).toBe('samop_events')
    await listener.end()
    await following.until(1)
    expect(comments(following)).toEqual(['from the other node'])
  })

  test('also gets a change that began first and ended last', async () => {
    const [first, second] = [await submitted(story), await submitted(story)]
    const after = await endOf(second.id, 'auditor')
    const following = follow(await opened(story, 'auditor'), { after })
    await listening(1)
    const [started, mayCommit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const slow = write({ services: story.services, actor: system }, slowComment(started.resolve, mayCommit.promise), {
      claimId: first.id,
      text: 'began first',
    })
    await started.promise
    await say(second.id, 'ended first')
    // Whoever looks at the other claim sees it at once; only the order of the stream waits, and /readyz names for whom.
    expect(await endOf(second.id, 'auditor')).not.toBe(after)
    expect(await oldestTransaction(story.services, 0)).toMatchObject({
      pid: expect.any(Number),
      seconds: expect.any(Number),
    })
    const looks = vi.spyOn(story.services.ownPool, 'connect')
    await vi.waitFor(() => expect(looks.mock.calls.length).toBeGreaterThan(1), patience)
    looks.mockRestore()
    expect(following.received).toEqual([])
    mayCommit.resolve()
    await slow
    await following.until(2)
    expect(comments(following)).toEqual(['began first', 'ended first'])
    const all = await everythingAfter(after, 'ended first')
    expect(all.map(({ node }) => node.comment)).toEqual(['began first', 'ended first'])
  })

  test('reads nothing wrong on any page while somebody’s change stays open', async () => {
    const theirs = await submitted(story, { amount: '20.00' })
    const look = async (who: Who) => {
      const { claims, funds, notifications } = await story.data<{
        claims: { totalCount: number; edges: { node: { id: string; status: string } }[] }
        funds: { edges: { node: { remaining: { amount: string }; reserved: { amount: string } } }[] }
        notifications: { unreadCount: number; edges: { node: { read: boolean } }[] }
      }>(
        who,
        `{ claims(first: 100) { totalCount edges { node { id status } } } notifications(first: 100) { unreadCount edges { node { read } } }
          funds { edges { node { remaining { amount } reserved { amount } } } } }`,
      )
      expect(claims.edges).toHaveLength(claims.totalCount)
      expect(notifications.edges.filter(({ node }) => !node.read)).toHaveLength(notifications.unreadCount)
      const status = claims.edges.find(({ node }) => node.id === theirs.id)?.node.status
      return { status, count: claims.totalCount, funds }
    }
    const sides = ['user', 'reviewer'] as const
    const before = await Promise.all(sides.map(look))
    const [moved, mayCommit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const slow = write(
      { services: story.services, actor: system },
      command({ name: 'slowWithdrawal', needs: 'SYSTEM' }, async (change) => {
        const locked = await lockClaim(change, theirs.id, neededBy('WITHDRAW'))
        await moveClaim(change, locked, 'WITHDRAW')
        await change.em.flush()
        moved.resolve()
        await mayCommit.promise
        return { done: null }
      }),
      {},
    )
    await moved.promise
    // Nothing of it shows, its money neither; what others do meanwhile shows at once, to both sides.
    expect(await Promise.all(sides.map(look))).toEqual(before)
    const other = await draftClaim(story, { who: 'foreignAdmin' })
    expect((await move(story, 'foreignAdmin', 'submitClaim', { claimId: other.id })).userErrors).toEqual([])
    expect((await look('reviewer')).count).toBe(before[1]!.count + 1)
    mayCommit.resolve()
    await slow
    for (const who of sides) {
      const { status, funds } = await look(who)
      expect(status).toBe('WITHDRAWN')
      expect(funds).not.toEqual(before[0]!.funds)
    }
  })

  test('gets every event even if another follower on the node fails', async () => {
    const draft = await draftClaim(story)
    const unlisten = story.services.feed.listen(() => {
      throw new Error('broken')
    })
    const following = follow(await opened(story, 'reviewer'))
    await listening(2)
    await move(story, 'user', 'submitClaim', { claimId: draft.id })
    await vi.waitFor(() => expect(following.received.map(({ event }) => event.kind)).toContain('SUBMITTED'), patience)
    unlisten()
  })

  test('goes on when the connection that listens is cut', async () => {
    const { id } = await draftClaim(story)
    const following = follow(await opened(story, 'admin'), { after: await endOf(id), claimId: id })
    const listeners = `pg_stat_activity where datname = current_database() and query = 'listen samop_events'`
    await asOwner(`select pg_terminate_backend(pid) from ${listeners}`)
    await say(id, 'while nobody listened')
    await following.until(1)
    await vi.waitFor(async () => {
      expect(await asOwner(`select from ${listeners}`)).toHaveLength(2)
    }, patience)
    await say(id, 'and afterwards')
    await following.until(2)
    expect(comments(following)).toEqual(['while nobody listened', 'and afterwards'])
  })

  test('is forgotten when they unsubscribe or close the socket', async () => {
    await listening(0)
    const connection = await opened(story, 'admin')
    const stops = Array.from({ length: 3 }, () => follow(connection))
    await listening(3)
    stops[0]!.stop()
    expect(await stops[0]!.ended).toBe('complete')
    await listening(2)
    await connection.client.dispose()
    await listening(0)
  })

  test('costs the database the same for one follower as for fifty', async () => {
    const { id } = await draftClaim(story)
    const after = await endOf(id)
    const connection = await opened(story, 'admin')
    const followings = Array.from({ length: 50 }, () => follow(connection, { after, claimId: id }))
    await listening(50)
    // The earlier events have been read when the position is reached.
    await vi.waitFor(
      () => expect(cursorOf(story.services.feed.position, story.services.seal.of(story.nordlys.partnerId))).toBe(after),
      patience,
    )
    const read = [story.app, other].map(({ services }) => services.feed.eventsRead)
    for (const text of ['a', 'b', 'c']) await say(id, text)
    for (const following of followings) await following.until(3)
    await vi.waitFor(() => expect(other.services.feed.position).toEqual(story.services.feed.position), patience)
    expect([story.app, other].map(({ services }) => services.feed.eventsRead)).toEqual(read.map((count) => count + 3))
    for (const following of followings) expect(comments(following)).toEqual(['a', 'b', 'c'])
  })

  test('costs the database the same however many people follow, and each is told what they chose to be told', async () => {
    const { id } = await draftClaim(story)
    const people = await Promise.all(Array.from({ length: 10 }, () => joinNordlys(story, { role: 'INCENTIVES_USER' })))
    const after = await endOf(id)
    const cookies = people.map(({ token }) => ({ cookie: `samop_session=${token}` }))
    const connections = await Promise.all(cookies.map((headers) => opened(story, null, { headers })))
    const followings = connections.flatMap((connection) =>
      Array.from({ length: 5 }, () => follow(connection, { after, claimId: id })),
    )
    await listening(50)
    const sent = vi.spyOn(Client.prototype, 'query')
    const asked = () =>
      sent.mock.calls
        .splice(0)
        .map(([statement]) => String((statement as { text?: string }).text ?? statement))
        .flatMap((text) => text.match(/bell_choice|samop_enter\(/) ?? [])
    const told = async (text: string, count: number) => {
      asked()
      await say(id, text, 'admin')
      for (const following of followings) await following.until(count)
      return asked()
    }
    // The writer's own request, and once the choices of everybody.
    const ofWriter = (await told('first', 1)).filter((text) => text !== 'bell_choice')
    expect(await told('second', 2)).toEqual(ofWriter)
    await story.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: cookies[0]!,
      payload: {
        query: 'mutation { chooseNotifications(input: { news: COMMENTS, tells: false }) { userErrors { code } } }',
      },
    })
    expect(await told('third', 3)).toHaveLength(ofWriter.length + 1)
    sent.mockRestore()
    const notified = followings.map(({ received }) => received.map(({ notifies }) => notifies))
    expect(notified).toEqual(followings.map((_, index) => [true, true, index >= 5]))
  })
})

describe('rights hold for each event', () => {
  test('and what is a person’s own, even where many ask the same', async () => {
    const theirs = await submitted(story)
    const own = `subscription($after: String, $claimId: ID) { claimEvents(after: $after, claimId: $claimId) {
      notifies event { comment text } claim { id backOn availableActions { action allowed } } } }`
    const after = await endOf(theirs.id, 'auditor')
    const variables = { after, claimId: theirs.id }
    const swedish = { connectionParams: { acceptLanguage: 'sv' } }
    const people = ['reviewer', 'auditor', 'auditor', 'admin', 'user'] as const
    const followings = await Promise.all(
      people.map(async (who, index) => {
        const from = { ...variables, after: await endOf(theirs.id, who) }
        return follow(await opened(story, who, index === 2 ? swedish : {}), from, own)
      }),
    )
    await listening(people.length)
    await move(story, 'user', 'comment', { claimId: theirs.id, text: 'Hello' })
    const told = await Promise.all(followings.map((following) => following.until(1)))
    const seen = told.map(([first]) => {
      const { event, claim, notifies } = first as unknown as {
        notifies: boolean
        event: { text: string }
        claim: { availableActions: { action: string; allowed: boolean }[] }
      }
      return {
        notifies,
        text: event.text,
        actions: claim.availableActions.flatMap(({ action, allowed }) => (allowed ? action : [])),
      }
    })
    expect(seen.map(({ text }) => text)).toEqual(
      people.map((_, index) => (index === 2 ? seen[2]!.text : seen[0]!.text)),
    )
    expect(seen[2]!.text).not.toBe(seen[1]!.text)
    expect(seen[0]!.actions).toContain('PICK_UP')
    expect(seen[1]!.actions).toEqual([])
    expect(seen[4]!.actions).toContain('WITHDRAW')
    expect(seen.map(({ notifies }) => notifies)).toEqual([false, false, false, true, false])
  })

  test('and a claim that two people have put off for themselves stops nobody’s events', async () => {
    const [theirs, another] = [await draftClaim(story), await draftClaim(story)]
    const own = `subscription($after: String, $claimId: ID) { claimEvents(after: $after, claimId: $claimId) {
      cursor notifies event { id kind comment } claim { id number status backOn } } }`
    const variables = { after: await endOf(theirs.id), claimId: theirs.id }
    const followings = [
      follow(await opened(story, 'admin'), variables, own),
      follow(await opened(story, 'user'), variables, own),
    ]
    await listening(2)
    // The feed waits for the one that began first.
    const [started, mayCommit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const slow = write({ services: story.services, actor: system }, slowComment(started.resolve, mayCommit.promise), {
      claimId: another.id,
      text: 'began first',
    })
    await started.promise
    await say(theirs.id, 'Hello')
    const days = { admin: '2026-11-26', user: '2026-11-27' } as const
    for (const [who, backOn] of Object.entries(days) as [Who, string][])
      expect((await move(story, who, 'putOffClaim', { claimId: theirs.id, backOn })).userErrors).toEqual([])
    mayCommit.resolve()
    await slow
    const told = await Promise.all(followings.map((following) => following.until(1)))
    expect(told.map(([first]) => (first!.claim as unknown as { backOn: string }).backOn)).toEqual(Object.values(days))
  })

  test('another partner gets only what is its own, replayed and live', async () => {
    const theirs = await draftClaim(story)
    const ours = await draftClaim(story, { who: 'foreignAdmin' })
    await say(theirs.id, 'of Nordlys')
    await say(ours.id, 'of Fabrikam', 'foreignAdmin')
    const following = follow(await opened(story, 'foreignAdmin'), { after: await endOf(ours.id, 'foreignAdmin') })
    const replayed = follow(await opened(story, 'foreignAdmin'), { after: await firstOf(ours.id, 'foreignAdmin') })
    await listening(2)
    await say(theirs.id, 'of Nordlys, live')
    await say(ours.id, 'of Fabrikam, live', 'foreignAdmin')
    await following.until(1)
    expect(comments(following)).toEqual(['of Fabrikam, live'])
    await replayed.until(5)
    expect(replayed.received.every(({ claim }) => claim.id === ours.id)).toBe(true)
    expect(comments(replayed).slice(-2)).toEqual(['of Fabrikam', 'of Fabrikam, live'])
  })

  test('another partner who follows a foreign claim by its id hears nothing', async () => {
    const theirs = await draftClaim(story)
    const following = follow(await opened(story, 'foreignAdmin'), { claimId: theirs.id })
    expect(await following.ended).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
  })

  test('a membership limited to a location or to a program hears only of it', async () => {
    const second = await secondProgram(story)
    const [stockholm, seattle] = story.nordlys.locationIds
    const inSeattle = await joinNordlys(story, { role: 'INCENTIVES_USER', locationIds: [seattle!] })
    const inSecond = await joinNordlys(story, { role: 'INCENTIVES_USER', programIds: [second.programId] })
    const ofSeattle = await draftElsewhere(story, { locationId: seattle! })
    const ofSecond = await draftElsewhere(story, {
      locationId: stockholm!,
      programId: second.programId,
      usagePeriodId: second.usagePeriodId,
    })
    const elsewhere = await draftElsewhere(story, {})
    const cookie = (token: string) => ({ headers: { cookie: `samop_session=${token}` } })
    const seattles = follow(await opened(story, null, cookie(inSeattle.token)), { after: await endOf(ofSeattle) })
    const seconds = follow(await opened(story, null, cookie(inSecond.token)), { after: await endOf(ofSecond) })
    await listening(2)
    await say(elsewhere, 'elsewhere')
    await say(ofSeattle, 'in Seattle')
    await say(ofSecond, 'in the second program')
    await say(ofSeattle, 'in Seattle again')
    await seattles.until(2)
    await seconds.until(1)
    expect(comments(seattles)).toEqual(['in Seattle', 'in Seattle again'])
    expect(comments(seconds)).toEqual(['in the second program'])
  })
})

describe('a cursor that cannot be followed is an error, never a gap', () => {
  const refused = [
    ['garbled', '%%%'],
    ['of another stream', Buffer.from('[1]').toString('base64url')],
    ['beyond what any database counts', Buffer.from('99999999999999999999.9999999999999999999').toString('base64url')],
    ['from another server', Buffer.from('999999999.999999999').toString('base64url')],
  ] as const
  test.each(refused)('one that is %s', async (_, after) => {
    const following = follow(await opened(story, 'admin'), { after })
    expect(await following.ended).toMatchObject([{ extensions: { code: 'CURSOR_MALFORMED', field: 'after' } }])
    const asked = await story.ask('admin', 'query($after: String) { events(after: $after) { edges { cursor } } }', {
      after,
    })
    expect(asked.errors?.[0]?.extensions).toMatchObject({ code: 'CURSOR_MALFORMED', field: 'after' })
    await listening(0)
  })

  test('but the position of the stream when a page loaded is one, whosever event it was', async () => {
    const ours = await draftClaim(story, { who: 'foreignAdmin' })
    const theirs = await draftClaim(story)
    const end = await endOf(theirs.id)
    await vi.waitFor(
      () => expect(cursorOf(story.services.feed.position, story.services.seal.of(story.nordlys.partnerId))).toBe(end),
      patience,
    )
    const { viewer } = await story.data<{ viewer: { cursor: string } }>('foreignAdmin', '{ viewer { cursor } }')
    await say(ours.id, 'after the page', 'foreignAdmin')
    const following = follow(await opened(story, 'foreignAdmin'), { after: viewer.cursor })
    await following.until(1)
    expect(comments(following)).toEqual(['after the page'])
  })

  test('one that is too old, at once and before anything is replayed', async () => {
    const { id } = await draftClaim(story)
    const after = await endOf(id)
    // More events than a subscription replays, chained like those of commands.
    await write({ services: story.services, actor: system }, manyComments, { claimId: id, count: 10_001 })
    const following = follow(await opened(story, 'admin'), { after })
    expect(await following.ended).toMatchObject([{ extensions: { code: 'CURSOR_TOO_OLD', field: 'after' } }])
    expect(following.received).toHaveLength(0)
  })
})

describe('a socket', () => {
  const endless = 'subscription { claimEvents { cursor } }'

  test('is closed when the person signs out', async () => {
    const { token } = await joinNordlys(story, { role: 'INCENTIVES_USER' })
    const headers = { cookie: `samop_session=${token}` }
    const connection = await opened(story, null, { headers, node: other })
    connection.client.subscribe({ query: endless }, { next: () => {}, error: () => {}, complete: () => {} })
    await listening(1, other)
    const answer = await story.http.inject({ method: 'POST', url: '/auth/sign-out', headers, payload: {} })
    expect(answer.statusCode).toBe(200)
    expect(await connection.closed).toBe(4403)
    await listening(0, other)
  })

  test('is closed when its key is revoked, and the key opens no other', async () => {
    const { id, secret } = await makeKey(story, ['READ'])
    const headers = { authorization: `Bearer ${secret}` }
    const connection = await opened(story, null, { headers })
    connection.client.subscribe({ query: endless }, { next: () => {}, error: () => {}, complete: () => {} })
    await listening(1)
    await revokeKey(story, id)
    expect(await connection.closed).toBe(4403)
    await listening(0)
    expect(await (await refusedSocket({ headers })).closed).toBe(4403)
  })

  test('is closed when the session expires', async () => {
    const { token } = await joinNordlys(story, { role: 'INCENTIVES_USER' })
    const connection = await opened(story, null, { headers: { cookie: `samop_session=${token}` } })
    connection.client.subscribe({ query: endless }, { next: () => {}, error: () => {}, complete: () => {} })
    await listening(1)
    story.moveTo('2026-12-23T09:00:00Z')
    expect(await connection.closed).toBe(4403)
    story.moveTo('2026-11-23T09:00:00Z')
  })

  test('is closed when nobody has used the session for its idle time, however much was told over it', async () => {
    const { id } = await draftClaim(story)
    const { token } = await joinNordlys(story, { role: 'INCENTIVES_USER' })
    const connection = await opened(story, null, { headers: { cookie: `samop_session=${token}` } })
    const following = follow(connection, { after: await endOf(id), claimId: id })
    await listening(1)
    story.moveTo('2026-11-29T09:00:00Z')
    await say(id, 'while nobody sits there')
    await following.until(1)
    story.moveTo('2026-12-01T09:00:00Z')
    expect(await connection.closed).toBe(4403)
    story.moveTo('2026-11-23T09:00:00Z')
  })

  test('can be opened with a key in the connection’s parameters', async () => {
    const { secret } = await makeKey(story, ['READ'])
    const { id } = await draftClaim(story)
    const connection = await opened(story, null, { connectionParams: { authorization: `Bearer ${secret}` } })
    const following = follow(connection, { after: await endOf(id), claimId: id })
    await say(id, 'to an integration')
    await following.until(1)
    expect(comments(following)).toEqual(['to an integration'])
  })

  test('is refused to nobody and to a page of another site', async () => {
    expect(await (await refusedSocket({ who: null })).closed).toBe(4403)
    const url = await socketUrl(story.app)
    const socket = new WebSocket(url, 'graphql-transport-ws', {
      headers: { ...story.headersOf('admin'), origin: 'https://evil.example' },
    })
    const { promise, resolve } = Promise.withResolvers<number | undefined>()
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode))
    socket.on('open', () => resolve(undefined))
    expect(await promise).toBe(403)
    const own = new URL(url.replace('ws:', 'http:')).origin
    const following = follow(await opened(story, 'admin', { headers: { origin: own } }))
    await listening(1)
    following.stop()
  })
})

const refusedSocket = async ({ who = null, headers }: { who?: Who | null; headers?: Record<string, string> }) => {
  const connection = await opened(story, who, headers ? { headers } : {})
  connection.client.subscribe({ query: '{ viewer { id } }' }, { next: () => {}, error: () => {}, complete: () => {} })
  return connection
}

interface Page {
  readonly events: {
    readonly edges: (Entry & { readonly node: { readonly comment: string | null } })[]
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
  }
}

/** Everything that an auditor reads after a cursor, once `last` is among it. */
const everythingAfter = (cursor: string, last: string) =>
  vi.waitFor(async () => {
    const found: Page['events']['edges'] = []
    for (let after: string | null = cursor; after;) {
      const { events }: Page = await story.data<Page>(
        'auditor',
        'query($after: String) { events(after: $after, first: 100) { edges { cursor node { id comment } } pageInfo { endCursor hasNextPage } } }',
        { after },
      )
      found.push(...events.edges)
      after = events.pageInfo.hasNextPage ? events.pageInfo.endCursor : null
    }
    expect(found.at(-1)?.node.comment).toBe(last)
    return found
  }, patience)

const asOwner = async (statement: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: story.database.ownerUrl })
  await client.connect()
  return (await client.query(statement).finally(() => client.end())).rows
}

const firstOf = async (claimId: string, who: Who = 'admin'): Promise<string> => {
  const { claim } = await story.data<{ claim: { history: { edges: Entry[] } } }>(
    who,
    'query($id: ID!) { claim(id: $id) { history(first: 100) { edges { cursor node { id } } } } }',
    { id: claimId },
  )
  return claim.history.edges.at(-1)!.cursor
}

const manyComments = command(
  { name: 'manyComments', needs: 'SYSTEM' },
  async (change, { claimId, count }: { claimId: string; count: number }) => {
    const { claim } = await lockClaim(change, claimId)
    for (let number = 0; number < count; number += 1)
      change.record(claimSubject(claim), { kind: 'COMMENTED', data: { comment: String(number) } })
    return { done: null }
  },
)

import { system } from '@samop/shared'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lockClaim } from '../src/claim/lockClaim.ts'
import { cursorOf, positionIn } from '../src/history/cursor.ts'
import { command } from '../src/command.ts'
import { write } from '../src/write.ts'
import { draftClaim, move, submitted, wholeClaim } from './harness/claims.ts'
import { settled } from './harness/settled.ts'
import { startStory, type Story } from './harness/story.ts'
import { claimSubject } from '../src/history/subjects.ts'
import { underReview } from './harness/claims.ts'
import { connect, Following } from './harness/live.ts'
import { joinNordlys } from './harness/people.ts'
import type { Who } from './harness/world.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

const list = async () => {
  const { notifications } = await story.data<{
    notifications: { edges: { cursor: string; node: { read: boolean } }[] }
  }>('admin', '{ notifications(first: 100) { edges { cursor node { read } } } }')
  return notifications.edges
}

const read = (upTo: string) =>
  story.data(
    'admin',
    'mutation($input: ReadNotificationsInput!) { readNotifications(input: $input) { userErrors { code } } }',
    { input: { cursor: upTo } },
  )

test('seen notifications stay seen, and only the position of the cursor is stored', async () => {
  const { id } = await draftClaim(story, { amount: '10.00' })
  await move(story, 'user', 'submitClaim', { claimId: id })
  await move(story, 'reviewer', 'pickUpClaim', { claimId: id })
  for (let round = 0; round < 5; round += 1)
    await move(story, 'reviewer', 'comment', { claimId: id, text: `Number ${round}` })
  await move(story, 'reviewer', 'rejectClaim', { claimId: id, reasons: [wholeClaim(id)] })
  await settled(story)
  const newestFirst = await list()
  await Promise.all(newestFirst.map(({ cursor }) => read(`${'!'.repeat(50_000)}${cursor}`)))
  expect((await list()).filter(({ node }) => !node.read)).toEqual([])

  const owner = new Client({ connectionString: story.database.ownerUrl })
  await owner.connect()
  const { rows } = await owner.query('select seen_up_to as seen from member where id = $1', [story.memberIds.admin])
  await owner.end()
  expect(cursorOf(positionIn(rows[0].seen), story.services.seal.of(story.nordlys.partnerId))).toBe(
    newestFirst[0]!.cursor,
  )
})

test('a notification shows the beginning of what was written with it', async () => {
  const { id } = await submitted(story)
  await move(story, 'reviewer', 'pickUpClaim', { claimId: id })
  await move(story, 'reviewer', 'comment', { claimId: id, text: `Two\nlines, ${'and more '.repeat(40)}` })
  await move(story, 'reviewer', 'rejectClaim', {
    claimId: id,
    reasons: [{ code: 'OTHER', text: 'No proof.', about: { kind: 'CLAIM', id } }],
  })
  await settled(story)
  const { notifications } = await story.data<{
    notifications: { edges: { node: { kind: string; excerpt: string | null; claim: { id: string } | null } }[] }
  }>('admin', '{ notifications(first: 20) { edges { node { kind excerpt claim { id } } } } }')
  const told = notifications.edges.map(({ node }) => node).filter(({ claim }) => claim?.id === id)
  const excerptOf = (of: string) => told.find(({ kind }) => kind === of)?.excerpt
  expect(excerptOf('REJECTED')).toBe('No proof.')
  expect(excerptOf('COMMENTED')).toMatch(/^Two lines, and more .*…$/)
  expect(excerptOf('COMMENTED')!.length).toBeLessThanOrEqual(200)
})

test('an event that was written first and committed last does not count as seen', async () => {
  const [first, second] = [await submitted(story), await submitted(story)]
  const [written, mayCommit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const slowComment = command({ name: 'slowComment', needs: 'SYSTEM' }, async (change) => {
    const { claim } = await lockClaim(change, first.id)
    change.record(claimSubject(claim), { kind: 'COMMENTED', data: { comment: 'Began first' } })
    await change.em.flush()
    written.resolve()
    await mayCommit.promise
    return { done: null }
  })
  const slow = write({ services: story.services, actor: system }, slowComment, {})
  await written.promise
  await move(story, 'reviewer', 'comment', { claimId: second.id, text: 'Ended first' })
  await read((await list())[0]!.cursor)
  mayCommit.resolve()
  await slow
  await settled(story)
  expect((await list()).filter(({ node }) => !node.read)).toHaveLength(2)
})

interface Told {
  readonly kind: string
  readonly news: string
  readonly needsYou: boolean
  readonly read: boolean
  readonly claim: { readonly id: string } | null
}

const bellOf = async (who: Who) => {
  await settled(story)
  const { viewer, notifications } = await story.data<{
    viewer: { unreadNotificationCount: number }
    notifications: { edges: { node: Told }[] }
  }>(
    who,
    '{ viewer { unreadNotificationCount } notifications(first: 100) { edges { node { kind news needsYou read claim { id } } } } }',
  )
  return { unread: viewer.unreadNotificationCount, told: notifications.edges.map(({ node }) => node) }
}

const readAbout = async (who: Who, subjectId: string) => {
  await settled(story)
  const { readNotifications } = await story.data<{
    readNotifications: { viewer: { unreadNotificationCount: number } }
  }>(
    who,
    'mutation($input: ReadNotificationsInput!) { readNotifications(input: $input) { viewer { unreadNotificationCount } } }',
    { input: { subjectId } },
  )
  return readNotifications.viewer.unreadNotificationCount
}

interface Choice {
  readonly settings: readonly { readonly news: string; readonly tells: boolean; readonly needsYou: boolean }[] | null
  readonly userErrors: readonly { readonly code: string; readonly message: string }[]
}

const choose = async (who: Who, news: string, tells: boolean, language: 'en' | 'sv' = 'en') =>
  (
    await story.data<{ chooseNotifications: Choice }>(
      who,
      'mutation($input: ChooseNotificationsInput!) { chooseNotifications(input: $input) { settings { news tells needsYou } userErrors { code message } } }',
      { input: { news, tells } },
      { language },
    )
  ).chooseNotifications

describe('Opening a claim', () => {
  test('marks what the bell told of it as read, for that person, and nothing else', async () => {
    const [first, second] = [await underReview(story), await underReview(story)]
    for (const { id } of [first, second])
      await move(story, 'reviewer', 'rejectClaim', { claimId: id, reasons: [wholeClaim(id)] })
    const [admins, users] = [(await bellOf('admin')).unread, (await bellOf('user')).unread]
    expect(await readAbout('admin', first.id)).toBe(admins - 1)
    const { told, unread } = await bellOf('admin')
    expect(unread).toBe(admins - 1)
    expect(told.find(({ claim }) => claim?.id === first.id)).toMatchObject({ kind: 'REJECTED', read: true })
    expect(told.find(({ claim }) => claim?.id === second.id)).toMatchObject({ kind: 'REJECTED', read: false })
    expect((await bellOf('user')).unread).toBe(users)
    // What happens later is unread again.
    await move(story, 'reviewer', 'comment', { claimId: first.id, text: 'One more thing.' })
    expect((await bellOf('admin')).told[0]).toMatchObject({ kind: 'COMMENTED', read: false })
  })

  test('of the last unread leaves nothing to remember one by one', async () => {
    for (const { claim } of (await bellOf('admin')).told) if (claim) await readAbout('admin', claim.id)
    const owner = new Client({ connectionString: story.database.ownerUrl })
    await owner.connect()
    const { rows } = await owner.query('select from seen_subject where member_id = $1', [story.memberIds.admin])
    await owner.end()
    expect([(await bellOf('admin')).unread, rows.length]).toEqual([0, 0])
  })

  test('that is another partner’s, or two things at once, is refused', async () => {
    const { id } = await submitted(story)
    const query =
      'mutation($input: ReadNotificationsInput!) { readNotifications(input: $input) { userErrors { code } } }'
    const codeOf = async (who: Who, input: object) =>
      (await story.ask(who, query, { input })).errors?.map(({ extensions }) => extensions['code'])
    expect(await codeOf('foreignAdmin', { subjectId: id })).toEqual(['NOT_FOUND'])
    expect(await codeOf('admin', { subjectId: 'nonsense' })).toEqual(['NOT_FOUND'])
    expect(await codeOf('admin', {})).toEqual(['BAD_USER_INPUT'])
    expect(await codeOf('admin', { subjectId: id, cursor: 'x' })).toEqual(['BAD_USER_INPUT'])
  })
})

describe('Everybody chooses what the bell tells them', () => {
  test('but is always told what asks them to act, and why it cannot be turned off', async () => {
    expect(await choose('user', 'REQUESTS', false, 'sv')).toEqual({
      settings: null,
      userErrors: [{ code: 'NEEDS_YOU', message: 'Det här kräver att du gör något, så det meddelas alltid.' }],
    })
    // Only admins can dispute a rejection; their colleagues are told in the second rank, and may turn it off.
    expect((await choose('admin', 'REJECTIONS', false)).userErrors[0]?.code).toBe('NEEDS_YOU')
    const { settings } = await choose('user', 'REJECTIONS', false)
    expect(settings?.find(({ news }) => news === 'REJECTIONS')).toEqual({
      news: 'REJECTIONS',
      tells: false,
      needsYou: false,
    })
    await choose('user', 'REJECTIONS', true)
    const { errors } = await story.ask(
      'user',
      'mutation($input: ChooseNotificationsInput!) { chooseNotifications(input: $input) { userErrors { code } } }',
      { input: { news: 'LATE_REVIEWS', tells: true } },
    )
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.news' })
  })

  test('for themselves alone, at once, in the list, its number and the stream', async () => {
    const cursor = async () =>
      (await story.data<{ viewer: { cursor: string } }>('reviewer2', '{ viewer { cursor } }')).viewer.cursor
    const notifying = async (after: string) => {
      await settled(story)
      const { events } = await story.data<{ events: { edges: { notifies: boolean; node: { kind: string } }[] } }>(
        'reviewer2',
        'query($after: String) { events(after: $after, first: 100) { edges { notifies node { kind } } } }',
        { after },
      )
      return events.edges.flatMap((edge) => (edge.notifies ? [edge.node.kind] : []))
    }
    await settled(story)
    const before = [await bellOf('reviewer'), await bellOf('reviewer2'), await cursor()] as const
    await submitted(story)
    expect([(await bellOf('reviewer2')).unread, await notifying(before[2])]).toEqual([before[1].unread, []])
    await choose('reviewer2', 'NEW_CLAIMS', true)
    const { told, unread } = await bellOf('reviewer2')
    expect(told[0]).toMatchObject({ kind: 'SUBMITTED', news: 'NEW_CLAIMS', needsYou: false, read: false })
    expect(unread).toBeGreaterThan(before[1].unread)
    expect(await notifying(before[2])).toEqual(['SUBMITTED'])
    expect((await bellOf('reviewer')).unread).toBe(before[0].unread)
    await choose('reviewer2', 'NEW_CLAIMS', false)
    expect((await bellOf('reviewer2')).unread).toBe(before[1].unread)
  })

  test('and their other pages hear of it, as of what they have read; nobody else’s do', async () => {
    const [own, others] = [await connect(story, 'user'), await connect(story, 'admin')]
    const changes = 'subscription { viewerChanges { aspect } }'
    const [mine, theirs] = [new Following(own.client, changes, {}), new Following(others.client, changes, {})]
    const { id } = await underReview(story)
    await move(story, 'reviewer', 'comment', { claimId: id, text: 'A question.' })
    // Until the subscription stands nothing is heard.
    await expect
      .poll(
        async () => {
          await choose('user', 'COMMENTS', mine.received.length % 2 === 0)
          return mine.received.length
        },
        { timeout: 20_000 },
      )
      .toBeGreaterThan(0)
    await readAbout('user', id)
    await expect.poll(() => mine.received).toContainEqual({ aspect: 'NOTIFICATIONS_READ' })
    await choose('user', 'COMMENTS', true)
    await expect.poll(() => mine.received).toContainEqual({ aspect: 'NOTIFICATIONS_CHOSEN' })
    expect(theirs.received).toEqual([])
    await Promise.all([own.client.dispose(), others.client.dispose()])
  })
})

test('who joins, changes or leaves is told to the admins of that organization, and to nobody of another', async () => {
  const { memberId, token } = await joinNordlys(story, { role: 'INCENTIVES_USER' })
  const change = 'mutation($input: ChangeMemberInput!) { changeMember(input: $input) { userErrors { code } } }'
  await story.data('manager', change, { input: { memberId, name: 'Liv Lind' } })
  const kinds = async (who: Who) => {
    const { told } = await bellOf(who)
    return told.filter(({ news }) => news === 'MEMBERS' || news === 'OWN_ACCESS').map(({ kind }) => kind)
  }
  expect((await kinds('admin')).slice(0, 2)).toEqual(['MEMBER_CHANGED', 'MEMBER_ADDED'])
  for (const who of ['user', 'foreignAdmin', 'reviewer', 'finance', 'manager'] as const)
    expect(await kinds(who), who).not.toContain('MEMBER_CHANGED')
  // Whose access it is, is told too, and must look at it.
  await settled(story)
  const { data } = await story.ask<{ notifications: { edges: { node: object }[] } }>(
    null,
    '{ notifications { edges { node { kind news needsYou } } } }',
    {},
    { token },
  )
  expect(data.notifications.edges[0]?.node).toEqual({
    kind: 'MEMBER_CHANGED',
    news: 'OWN_ACCESS',
    needsYou: true,
  })
})

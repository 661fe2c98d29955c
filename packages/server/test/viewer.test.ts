import { afterAll, beforeAll, expect, test } from 'vitest'
import { addMember } from '../src/access/member/addMember.ts'
import { openSession } from '../src/access/session/openSession.ts'
import { hashOf, newToken } from '../src/access/session/token.ts'
import { settled } from './harness/settled.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

const viewer =
  '{ viewer { id kind name email role side permissions language partner { name } unreadNotificationCount demo } }'
const locations = '{ locations { name } }'
const reviewers = '{ reviewers { name kind role side } }'
const changeLanguage =
  'mutation ($language: Language!) { changeLanguage(input: { language: $language }) { viewer { language } userErrors { code } } }'

test('everybody is told who they are and what they may do', async () => {
  expect(await story.data('user', viewer)).toEqual({
    viewer: {
      id: story.memberIds.user,
      kind: 'MEMBER',
      name: 'Nils Ek',
      email: 'user@example.com',
      role: 'INCENTIVES_USER',
      side: 'PARTNER',
      permissions: ['EDIT_CLAIMS', 'COMMENT'],
      language: 'EN',
      partner: { name: 'Nordlys AB' },
      unreadNotificationCount: expect.any(Number),
      demo: true,
    },
  })
  expect(await story.data('reviewer', viewer)).toMatchObject({
    viewer: { side: 'VENDOR', permissions: ['REVIEW', 'COMMENT', 'READ_TEAM'], partner: null },
  })
})

test('a caller who is not signed in learns nothing', async () => {
  const { data, errors } = await story.ask(null, viewer)
  expect([data, errors?.[0]?.extensions.code]).toEqual([undefined, 'UNAUTHENTICATED'])
})

test('the language that a person chooses is stored, and the answer has it already', async () => {
  expect(await story.data('user', changeLanguage, { language: 'SV' })).toEqual({
    changeLanguage: { viewer: { language: 'SV' }, userErrors: [] },
  })
  expect(await story.data('user', '{ viewer { language } }')).toEqual({ viewer: { language: 'SV' } })
  expect(await story.data('admin', '{ viewer { language } }')).toEqual({ viewer: { language: 'EN' } })
  expect(await story.data('reviewer', changeLanguage, { language: 'SV' })).toMatchObject({
    changeLanguage: { viewer: { language: 'SV' } },
  })
})

test('nobody has chosen a language until they do: till then pages follow the browser', async () => {
  const chosen = '{ viewer { language chosenLanguage } }'
  expect(await story.data('finance', chosen)).toEqual({ viewer: { language: 'EN', chosenLanguage: null } })
  await story.data('finance', changeLanguage, { language: 'EN' })
  expect(await story.data('finance', chosen)).toEqual({ viewer: { language: 'EN', chosenLanguage: 'EN' } })
})

test('whoever may not dispute learns whom to ask, and nobody outside does', async () => {
  const admins = '{ viewer { partner { admins { name email } } } }'
  expect(await story.data('user', admins)).toEqual({
    viewer: { partner: { admins: [{ name: 'Astrid Berg', email: 'admin@example.com' }] } },
  })
  expect(await story.data('manager', '{ partners(first: 10) { edges { node { admins { name } } } } }')).toMatchObject({
    partners: { edges: [{ node: { admins: [] } }, { node: { admins: [] } }] },
  })
})

test('a partner sees its own locations, the vendor every partner’s', async () => {
  expect(await story.data('user', locations)).toEqual({ locations: [{ name: 'Seattle' }, { name: 'Stockholm' }] })
  expect(await story.data('foreignAdmin', locations)).toEqual({ locations: [{ name: 'Berlin' }] })
  expect(await story.data('reviewer', locations)).toEqual({
    locations: [{ name: 'Berlin' }, { name: 'Seattle' }, { name: 'Stockholm' }],
  })
})

test('a membership that is limited to a location sees only that location', async () => {
  const { nordlys, carryOut } = story
  const limited = {
    email: 'limited@example.com',
    name: 'Lo Lind',
    role: 'INCENTIVES_USER',
    partnerId: nordlys.partnerId,
  } as const
  const passwordHash = '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g'
  const { memberId } = await carryOut(addMember, { ...limited, passwordHash, locationIds: [nordlys.locationIds[1]!] })
  const token = newToken()
  await carryOut(openSession, { memberId, tokenHash: hashOf(token), replaces: null })
  const answer = await story.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { cookie: `samop_session=${token}` },
    payload: { query: '{ locations { name } viewer { partner { locations { name } } } }' },
  })
  const seattle = [{ name: 'Seattle' }]
  expect(answer.json().data).toEqual({ locations: seattle, viewer: { partner: { locations: seattle } } })
})

test('only the vendor’s people see the reviewers', async () => {
  expect(await story.data('manager', reviewers)).toEqual({
    reviewers: [
      { name: 'Rita Ray', kind: 'MEMBER', role: 'REVIEWER', side: 'VENDOR' },
      { name: 'Sven Sand', kind: 'MEMBER', role: 'REVIEWER', side: 'VENDOR' },
    ],
  })
  expect((await story.ask('admin', reviewers)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})

test('seen notifications are no longer unread, and going back changes nothing', async () => {
  const input = {
    programId: story.programId,
    usagePeriodId: story.usagePeriodId,
    activityId: story.activityId,
    locationId: story.nordlys.locationIds[0],
  }
  const create = 'mutation ($input: CreateClaimInput!) { createClaim(input: $input) { claim { id } } }'
  const { createClaim } = await story.data<{ createClaim: { claim: { id: string } } }>('admin', create, { input })
  const comment = 'mutation ($input: CommentInput!) { comment(input: $input) { userErrors { code } } }'
  const say = (text: string) => story.data('admin', comment, { input: { claimId: createClaim.claim.id, text } })
  await say('One')
  await say('Two')
  const bell =
    '{ viewer { unreadNotificationCount } notifications(first: 2) { unreadCount edges { cursor node { kind read } } } }'
  interface Bell {
    readonly viewer: { readonly unreadNotificationCount: number }
    readonly notifications: {
      readonly unreadCount: number
      readonly edges: { readonly cursor: string; readonly node: { readonly kind: string; readonly read: boolean } }[]
    }
  }
  await settled(story)
  const before = await story.data<Bell>('user', bell)
  const [newest, older] = before.notifications.edges
  expect(newest!.node).toEqual({ kind: 'COMMENTED', read: false })
  expect(before.viewer.unreadNotificationCount).toBe(before.notifications.unreadCount)

  const read =
    'mutation ($upTo: String!) { readNotifications(input: { cursor: $upTo }) { viewer { unreadNotificationCount } userErrors { code } } }'
  const all = await story.data('user', read, { upTo: newest!.cursor })
  expect(all).toEqual({ readNotifications: { viewer: { unreadNotificationCount: 0 }, userErrors: [] } })
  expect(await story.data('user', read, { upTo: older!.cursor })).toEqual(all)
  expect((await story.data<Bell>('user', bell)).notifications.edges[0]!.node.read).toBe(true)
  await say('Three')
  await settled(story)
  expect(await story.data('user', '{ viewer { unreadNotificationCount } }')).toEqual({
    viewer: { unreadNotificationCount: 1 },
  })
  expect((await story.ask('user', read, { upTo: 'nonsense' })).errors?.[0]?.extensions).toMatchObject({
    code: 'CURSOR_MALFORMED',
    field: 'input.cursor',
  })
})

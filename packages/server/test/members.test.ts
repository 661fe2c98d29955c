import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { underReview } from './harness/claims.ts'
import { connect, follow } from './harness/live.ts'
import { joinNordlys, makeKey, secondProgram } from './harness/people.ts'
import { startPostbox } from './harness/postbox.ts'
import { startStory, type Story } from './harness/story.ts'
import type { Who } from './harness/world.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

interface Member {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: string
  readonly state: string
  readonly version: number
  readonly keyCount: number
  readonly openClaimNumbers: string[]
  readonly editable: boolean
  readonly programs: { id: string }[] | null
  readonly partner: { name: string } | null
}
interface Payload {
  readonly member: Member | null
  readonly link?: string | null
  readonly mailedTo?: string | null
  readonly userErrors: { code: string; message: string; path: string[] }[]
}
interface Page {
  readonly members: {
    readonly edges: { node: Member }[]
    readonly totalCount: number
    readonly pageInfo: { hasNextPage: boolean; endCursor: string }
  }
}

const facts = 'id name email role state version keyCount openClaimNumbers editable programs { id } partner { name }'
const listed = `query ($filter: MemberFilter, $first: Int! = 25, $after: String) { members(filter: $filter, first: $first, after: $after) {
  edges { node { ${facts} } } totalCount pageInfo { hasNextPage endCursor } } }`
const invitation = ['inviteMember', 'resendInvitation']
const document = (name: string) =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { it: ${name}(input: $input) { member { ${facts} } ${invitation.includes(name) ? 'link mailedTo' : ''} userErrors { code message path } } }`

type Asker = Who | { token: string }
const asking = (who: Asker) =>
  typeof who === 'string' ? ([who, {}] as const) : ([null, { token: who.token }] as const)
const ask = <Data>(who: Asker, query: string, variables: object = {}, language: 'en' | 'sv' = 'en') => {
  const [name, more] = asking(who)
  return story.ask<Data>(name, query, variables, { ...more, language })
}
const tell = async (who: Asker, name: string, input: object, language: 'en' | 'sv' = 'en') => {
  const answer = await ask<{ it: Payload }>(who, document(name), { input }, language)
  if (answer.errors) throw new Error(answer.errors[0]!.extensions.code)
  return answer.data.it
}
const page = async (who: Asker, variables: object = {}) => {
  const answer = await ask<Page>(who, listed, variables)
  if (answer.errors) throw new Error(answer.errors[0]!.extensions.code)
  return answer.data.members
}
const names = async (who: Asker, filter: object = {}) =>
  (await page(who, { filter })).edges.map(({ node }) => node.name)
const invite = (who: Asker, email: string, more: object = {}) =>
  tell(who, 'inviteMember', { email, name: 'Ines Idh', role: 'INCENTIVES_USER', ...more })
const codes = ({ userErrors }: Payload) => userErrors.map(({ code }) => code)

describe('the list of members', () => {
  test('shows an admin their own organization’s, and the vendor its own and any partner’s', async () => {
    expect(await names('admin')).toEqual(['Astrid Berg', 'Nils Ek'])
    expect(await names('foreignAdmin')).toEqual(['Fay Fox'])
    expect(await names('admin', { partnerId: story.fabrikam.partnerId })).toEqual([])
    for (const who of ['manager', 'auditor'] as const) {
      expect(await names(who)).toEqual(['Ada Ask', 'Finn Falk', 'Petra Palm', 'Rita Ray', 'Sven Sand'])
      expect(await names(who, { partnerId: story.fabrikam.partnerId })).toEqual(['Fay Fox'])
    }
    expect(await names('manager', { search: 'RAY', roles: ['REVIEWER'] })).toEqual(['Rita Ray'])
  })

  test('is hidden from other roles and from keys', async () => {
    for (const who of ['user', 'reviewer', 'finance'] as const) await expect(page(who)).rejects.toThrow('FORBIDDEN')
    const { secret } = await makeKey(story, ['READ', 'WRITE'])
    const answer = await story.ask(null, listed, {}, { key: secret })
    expect(answer.errors?.[0]?.extensions.code).toBe('PERSON_REQUIRED')
  })

  test('comes page by page, by name', async () => {
    const first = await page('manager', { first: 3 })
    expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } })
    const rest = await page('manager', { first: 3, after: first.pageInfo.endCursor })
    expect(rest.edges.map(({ node }) => node.name)).toEqual(['Rita Ray', 'Sven Sand'])
    await expect(page('manager', { after: 'nonsense' })).rejects.toThrow('CURSOR_MALFORMED')
  })
})

describe('inviting', () => {
  test('makes a member without a password, whom History names', async () => {
    const { member } = await invite('admin', ' New@Example.com ')
    expect(member).toMatchObject({
      email: 'new@example.com',
      state: 'INVITED',
      partner: { name: 'Nordlys AB' },
      programs: null,
      editable: true,
    })
    const { administration } = await story.data<{
      administration: { edges: { node: { text: string; actor: { name: string } } }[] }
    }>('admin', '{ administration(first: 1) { edges { node { text actor { name } } } } }', {}, { language: 'sv' })
    expect(administration.edges[0]?.node).toEqual({
      text: 'Skapade en länk där Ines Idh kan välja lösenord',
      actor: { name: 'Astrid Berg' },
    })
  })

  test('twice with one idempotency key makes one', async () => {
    const twice = () => invite('admin', 'once@example.com', { idempotencyKey: 'invite once' })
    expect((await twice()).member?.id).toBe((await twice()).member?.id)
  })

  test('with a taken address names the member only within the organization', async () => {
    const home = await invite('admin', 'user@example.com')
    expect(home.userErrors).toMatchObject([{ code: 'EMAIL_TAKEN', message: expect.stringContaining('Nils Ek') }])
    const away = await invite('admin', 'foreignadmin@example.com')
    expect(away.userErrors).toMatchObject([
      {
        code: 'EMAIL_TAKEN',
        path: ['input', 'email'],
        message: 'The address foreignadmin@example.com cannot be used here; give another.',
      },
    ])
  })

  test('a role of the vendor is refused to a partner, and the partner’s admin cannot invite elsewhere', async () => {
    expect(codes(await invite('admin', 'a@example.com', { role: 'AUDITOR' }))).toEqual(['ROLE_OF_OTHER_SIDE'])
    expect(codes(await invite('manager', 'a@example.com'))).toEqual(['ROLE_OF_OTHER_SIDE'])
    await expect(invite('admin', 'a@example.com', { partnerId: story.fabrikam.partnerId })).rejects.toThrow('NOT_FOUND')
    for (const who of ['user', 'auditor', 'reviewer'] as const)
      await expect(invite(who, 'a@example.com')).rejects.toThrow('FORBIDDEN')
  })

  test('the vendor invites its own people and a partner’s', async () => {
    const own = await invite('manager', 'vendor-new@example.com', { role: 'FINANCE' })
    expect(own.member).toMatchObject({ role: 'FINANCE', partner: null, state: 'INVITED' })
    const { partnerId } = story.fabrikam
    expect((await invite('manager', 'fab@example.com', { partnerId })).member?.partner?.name).toBe('Fabrikam')
    await tell('manager', 'removeMember', { memberId: own.member!.id })
  })
})

describe('an invitation', () => {
  const choose = async (link: string, password: string) => {
    const payload = { token: link.split('#')[1], password }
    const answer = await story.http.inject({ method: 'POST', url: '/auth/set-password', payload })
    return answer.statusCode
  }

  test('is a link to hand over when the server sends no mail; only the newest works, and once', async () => {
    const first = await invite('admin', 'handed@example.com', { idempotencyKey: 'handed' })
    expect(first).toMatchObject({ mailedTo: null, link: expect.stringMatching(/\/set-password#[\w-]{43}$/) })
    const again = await invite('admin', 'handed@example.com', { idempotencyKey: 'handed' })
    expect(again).toMatchObject({ member: { id: first.member!.id }, link: null })
    const second = await tell('admin', 'resendInvitation', { memberId: first.member!.id })
    const password = 'vedträ kajak mumla fönster'
    expect(await choose(first.link!, password)).not.toBe(200)
    expect(await choose(second.link!, password)).toBe(200)
    expect(await choose(second.link!, password)).not.toBe(200)
    expect((await page('admin', { filter: { search: 'handed' } })).edges[0]?.node.state).toBe('ACTIVE')
  })

  test('of a member who has a password is shown to nobody', async () => {
    const { userErrors } = await tell('manager', 'resendInvitation', { memberId: story.memberIds.finance })
    expect(userErrors).toMatchObject([{ code: 'NO_MAIL' }])
  })

  test('is mailed when the server sends mail, in the member’s language', async () => {
    const postbox = await startPostbox()
    const mailing = await startStory({ settings: { SMTP_URL: postbox.url, PUBLIC_URL: 'http://samop.example' } })
    try {
      const input = { email: 'mailed@example.com', name: 'Ines Idh', role: 'INCENTIVES_USER', language: 'SV' }
      const { it } = await mailing.data<{ it: Payload }>('admin', document('inviteMember'), { input })
      expect(it).toMatchObject({ mailedTo: 'mailed@example.com', link: null, member: { state: 'INVITED' } })
      const [letter] = await postbox.until('mailed@example.com', 1)
      expect(letter?.text).toContain('/set-password#')
      await mailing.data('manager', document('resendInvitation'), { input: { memberId: mailing.memberIds.user } })
      await postbox.until('user@example.com', 1)
    } finally {
      await mailing.stop()
      await postbox.stop()
    }
  })
})

describe('an admin limited to a program', () => {
  let limited: { token: string; memberId: string }
  let other: string
  beforeAll(async () => {
    other = (await secondProgram(story)).programId
    limited = await joinNordlys(story, { role: 'INCENTIVES_ADMIN', programIds: [story.programId] })
  })

  test('sees and changes only members within it', async () => {
    const inside = await joinNordlys(story, { role: 'INCENTIVES_USER', programIds: [story.programId] })
    const outside = await joinNordlys(story, { role: 'INCENTIVES_USER', programIds: [story.programId, other] })
    const seen = (await page(limited)).edges.map(({ node }) => node.id)
    expect(seen.toSorted()).toEqual([limited.memberId, inside.memberId].toSorted())
    for (const memberId of [outside.memberId, story.memberIds.admin, story.memberIds.foreignAdmin, 'nonsense']) {
      await expect(tell(limited, 'removeMember', { memberId })).rejects.toThrow('NOT_FOUND')
      await expect(tell(limited, 'changeMember', { memberId, name: 'X' })).rejects.toThrow('NOT_FOUND')
      const node = await ask<{ node: object | null }>(limited, 'query ($id: ID!) { node(id: $id) { id } }', {
        id: memberId,
      })
      expect(node.data.node).toBeNull()
    }
    expect(codes(await tell(limited, 'removeMember', { memberId: inside.memberId }))).toEqual([])
  })

  test('grants no more than they have, and cannot widen their own limits', async () => {
    expect(codes(await invite(limited, 'wide@example.com'))).toEqual(['BEYOND_OWN_LIMITS'])
    await expect(invite(limited, 'wide@example.com', { programIds: [other] })).rejects.toThrow('NOT_FOUND')
    const within = await invite(limited, 'within@example.com', { programIds: [story.programId] })
    expect(within.member?.programs).toEqual([{ id: story.programId }])
    const memberId = within.member!.id
    expect(codes(await tell(limited, 'changeMember', { memberId, programIds: null }))).toEqual(['BEYOND_OWN_LIMITS'])
    const self = { memberId: limited.memberId, programIds: null }
    expect(codes(await tell(limited, 'changeMember', self))).toEqual(['NOT_YOURSELF'])
  })

  test('sees and revokes only keys of members within it', async () => {
    const { id } = await makeKey(story, ['READ'])
    const keys = await ask<{ apiKeys: object[] }>(limited, '{ apiKeys { id } }')
    expect(keys.data.apiKeys).toEqual([])
    const revoke = await ask(limited, 'mutation ($i: RevokeApiKeyInput!) { revokeApiKey(input: $i) { secret } }', {
      i: { apiKeyId: id },
    })
    expect(revoke.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  })

  test('reads only their part of the administration', async () => {
    const texts = await ask<{ administration: { edges: { node: { kind: string; actor: { id: string } } }[] } }>(
      limited,
      '{ administration(first: 100) { edges { node { kind actor { id } data } } } }',
    )
    const all = JSON.stringify(texts.data)
    expect(all).toContain(limited.memberId)
    expect(all).not.toContain(story.memberIds.user)
  })
})

describe('changing', () => {
  test('a role gives the new rights at once, also to open pages and keys', async () => {
    const { token, memberId } = await joinNordlys(story, { role: 'INCENTIVES_ADMIN' })
    const permissions = '{ viewer { permissions } }'
    const before = await ask<{ viewer: { permissions: string[] } }>({ token }, permissions)
    expect(before.data.viewer.permissions).toContain('MANAGE_MEMBERS')
    const open = await connect(story, null, { headers: { cookie: `samop_session=${token}` } })
    const following = story.services.feed.listening
    follow(open)
    await expect.poll(() => story.services.feed.listening).toBe(following + 1)
    const { member } = await tell('admin', 'changeMember', {
      memberId,
      role: 'INCENTIVES_USER',
      programIds: [story.programId],
      expectedVersion: 1,
    })
    expect(member).toMatchObject({ role: 'INCENTIVES_USER', version: 2, programs: [{ id: story.programId }] })
    expect(await open.closed).toBe(1013)
    const after = await ask<{ viewer: { permissions: string[] } }>({ token }, permissions)
    expect(after.data.viewer.permissions).toEqual(['EDIT_CLAIMS', 'COMMENT'])
  })

  test('an old version is refused, in the caller’s language', async () => {
    const { memberId } = await joinNordlys(story, { role: 'INCENTIVES_USER' })
    const stale = await tell('admin', 'changeMember', { memberId, name: 'Liv Lind', expectedVersion: 7 }, 'sv')
    expect(stale.userErrors).toMatchObject([
      { code: 'STALE_VERSION', message: expect.stringContaining('har ändrats under tiden') },
    ])
  })

  test('never leaves a partner or the vendor without an admin', async () => {
    const { memberIds } = story
    const demote = { memberId: memberIds.foreignAdmin, role: 'INCENTIVES_USER' }
    expect(codes(await tell('manager', 'changeMember', demote))).toEqual(['LAST_INCENTIVES_ADMIN'])
    expect(codes(await tell('manager', 'removeMember', { memberId: memberIds.foreignAdmin }))).toEqual([
      'LAST_INCENTIVES_ADMIN',
    ])
    expect(codes(await tell('manager', 'removeMember', { memberId: memberIds.manager }))).toEqual(['NOT_YOURSELF'])
    expect(
      codes(await tell('manager', 'changeMember', { memberId: memberIds.auditor, role: 'INCENTIVES_USER' })),
    ).toEqual(['ROLE_OF_OTHER_SIDE'])
  })
})

describe('removing', () => {
  test('shows beforehand what ends: keys and open reviews', async () => {
    const claim = await underReview(story)
    const [reviewer] = (await page('manager', { filter: { search: 'Rita' } })).edges
    expect(reviewer?.node.openClaimNumbers).toEqual([claim.number])
    const [admin] = (await page('admin', { filter: { search: 'Astrid' } })).edges
    expect(admin?.node).toMatchObject({ editable: false, keyCount: expect.any(Number) })
    expect(admin!.node.keyCount).toBeGreaterThan(0)
  })

  test('ends sessions and keys, and frees the address', async () => {
    const { token, memberId } = await joinNordlys(story, { role: 'INCENTIVES_ADMIN' })
    const made = await ask<{ createApiKey: { secret: string } }>(
      { token },
      'mutation { createApiKey(input: { name: "Theirs", scopes: [READ] }) { secret } }',
    )
    const viewer = '{ viewer { name } }'
    const { member } = await tell('admin', 'removeMember', { memberId })
    expect(member).toMatchObject({ state: 'LEFT', keyCount: 0, editable: false })
    expect((await ask({ token }, viewer)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    const key = await story.ask(null, viewer, {}, { key: made.data.createApiKey.secret })
    expect(key.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    expect((await page('admin', { filter: { states: ['LEFT'] } })).edges.map(({ node }) => node.id)).toContain(memberId)
    expect(codes(await invite('admin', member!.email))).toEqual([])
    await expect(tell('admin', 'removeMember', { memberId })).rejects.toThrow('NOT_FOUND')
  })
})

describe('the history of administration', () => {
  const kinds = async (who: Asker, filter: object = {}) => {
    const answer = await ask<{ administration: { edges: { node: { kind: string } }[] } }>(
      who,
      'query ($filter: AdministrationFilter) { administration(first: 100, filter: $filter) { edges { node { kind } } } }',
      { filter },
    )
    if (answer.errors) throw new Error(answer.errors[0]!.extensions.code)
    return answer.data.administration.edges.map(({ node }) => node.kind)
  }

  test('shows all to a program manager and an auditor, and an admin their own organization’s', async () => {
    expect(await kinds('auditor')).toEqual(await kinds('manager'))
    expect(await kinds('auditor')).toContain('PROGRAM_SAVED')
    expect(await kinds('auditor')).toContain('MEMBER_CHANGED')
    expect(new Set(await kinds('foreignAdmin'))).toEqual(
      new Set(['MEMBER_ADDED', 'LINK_ISSUED', 'FUNDS_GRANTED', 'ENROLLED', 'PARTNER_ADDED']),
    )
    for (const who of ['user', 'reviewer', 'finance'] as const) await expect(kinds(who)).rejects.toThrow('FORBIDDEN')
  })

  test('can be filtered by kind, partner and person', async () => {
    expect(new Set(await kinds('auditor', { kinds: ['MEMBER_REMOVED'] }))).toEqual(new Set(['MEMBER_REMOVED']))
    expect(await kinds('auditor', { partnerId: story.fabrikam.partnerId, search: 'Fay' })).toEqual(['MEMBER_ADDED'])
    expect(await kinds('admin', { partnerId: story.fabrikam.partnerId })).toEqual([])
  })
})

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { addMember } from '../src/access/member/addMember.ts'
import { hashPassword } from '../src/access/password/password.ts'
import { connect, follow } from './harness/live.ts'
import { makeKey } from './harness/people.ts'
import { type Postbox, startPostbox } from './harness/postbox.ts'
import { startStory, type Story } from './harness/story.ts'

const old = 'det gamla lösenordet'
const good = 'vedträ kajak mumla fönster'
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Gecko/20100101 Firefox/141.0'
const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1'
let postbox: Postbox
let story: Story
let passwordHash: string

beforeAll(async () => {
  postbox = await startPostbox()
  story = await startStory({
    settings: { SESSION_IDLE: 'PT8H', SMTP_URL: postbox.url, PUBLIC_URL: 'http://samop.example' },
  })
  passwordHash = await hashPassword(old)
})
afterEach(() => story.moveTo('2026-11-23T09:00:00Z'))
afterAll(async () => {
  await story.stop()
  await postbox.stop()
})

let people = 0
const join = async (): Promise<string> => {
  const email = `own${(people += 1)}@example.com`
  await story.carryOut(addMember, {
    email,
    name: 'Saga Holm',
    role: 'INCENTIVES_ADMIN',
    partnerId: story.nordlys.partnerId,
    passwordHash,
  })
  return email
}

let networks = 0
const signIn = async (email: string, password: string, userAgent = firefox) => {
  const answer = await story.http.inject({
    method: 'POST',
    url: '/auth/sign-in',
    payload: { email, password },
    remoteAddress: `10.0.3.${(networks += 1)}`,
    headers: { 'user-agent': userAgent },
  })
  return /samop_session=([\w-]+)/.exec(String(answer.headers['set-cookie']))?.[1] ?? answer.statusCode
}
const token = async (...given: Parameters<typeof signIn>) => (await signIn(...given)) as string
const sessions = '{ sessions { id browser system address createdAt lastUsedAt current } }'
interface Sessions {
  sessions: { id: string; current: boolean; browser: string; lastUsedAt: string }[]
}
const isIn = async (asking: object) => (await story.ask(null, '{ viewer { id } }', {}, asking)).errors === undefined
const change = `mutation($input: ChangePasswordInput!) { changePassword(input: $input) {
  endedSessionCount revokedKeyCount userErrors { code message path } } }`

describe('the sessions of a person', () => {
  test('are listed with browser, system, address and last use, this one first', async () => {
    const email = await join()
    const phone = await token(email, old, safari)
    const here = await token(email, old)
    story.moveTo('2026-11-23T10:00:00Z')
    await isIn({ token: phone })
    const seen = () => story.data<Sessions>(null, sessions, {}, { token: here })
    await expect.poll(async () => (await seen()).sessions[1]?.lastUsedAt).toMatch(/^2026-11-23T10:00/)
    expect((await seen()).sessions).toEqual([
      expect.objectContaining({
        browser: 'Firefox',
        system: 'Linux',
        address: expect.stringMatching(/^10\.0\.3\./),
        current: true,
      }),
      expect.objectContaining({
        browser: 'Safari',
        system: 'iOS',
        createdAt: expect.stringMatching(/^2026-11-23T09:00/),
        current: false,
      }),
    ])
  })

  test('can be seen and ended by nobody else, and by no key', async () => {
    const [mine, others] = [await token(await join(), old), await token(await join(), old)]
    const [own] = (await story.data<Sessions>(null, sessions, {}, { token: mine })).sessions
    const end = 'mutation($input: EndSessionInput!) { endSession(input: $input) { sessions { id } } }'
    const answer = await story.ask(null, end, { input: { sessionId: own!.id } }, { token: others })
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
    const { secret } = await makeKey(story, ['READ', 'WRITE'])
    for (const query of [sessions, 'mutation { endOtherSessions(input: {}) { sessions { id } } }'])
      expect((await story.ask(null, query, {}, { key: secret })).errors?.[0]?.extensions.code).toBe('PERSON_REQUIRED')
    expect(await isIn({ token: mine })).toBe(true)
  })

  test('can be ended one by one or all others at once, and their open pages close', async () => {
    const email = await join()
    const [here, one, two] = [await token(email, old), await token(email, old), await token(email, old)]
    const page = await connect(story, null, { headers: { cookie: `samop_session=${one}` } })
    follow(page)
    await expect.poll(() => story.services.feed.listening).toBe(1)
    const listed = await story.data<Sessions>(null, sessions, {}, { token: one })
    const end =
      'mutation($input: EndSessionInput!) { endSession(input: $input) { sessions { id } userErrors { code } } }'
    const input = { sessionId: listed.sessions[0]!.id }
    const ended = await story.data<{ endSession: Sessions }>(null, end, { input }, { token: here })
    expect(ended.endSession.sessions).toHaveLength(2)
    expect(await page.closed).toBe(4403)
    expect([await isIn({ token: one }), await isIn({ token: two })]).toEqual([false, true])
    await story.data(null, 'mutation { endOtherSessions(input: {}) { sessions { id } } }', {}, { token: here })
    expect([await isIn({ token: two }), await isIn({ token: here })]).toEqual([false, true])
  })

  test('expire when they are not used for long, and go on while they are used', async () => {
    const email = await join()
    const used = await token(email, old)
    const left = await token(email, old)
    story.moveTo('2026-11-23T16:30:00Z')
    expect(await isIn({ token: used })).toBe(true)
    await expect
      .poll(async () => (await story.data<Sessions>(null, sessions, {}, { token: used })).sessions[0]?.lastUsedAt)
      .toMatch(/^2026-11-23T16:30/)
    story.moveTo('2026-11-23T17:30:00Z')
    expect([await isIn({ token: used }), await isIn({ token: left })]).toEqual([true, false])
  })
})

describe('a password', () => {
  test('can be changed with the old one, which ends other sessions and the keys that the person made', async () => {
    const email = await join()
    const [here, there] = [await token(email, old), await token(email, old)]
    const { createApiKey } = await story.data<{ createApiKey: { secret: string } }>(
      null,
      'mutation { createApiKey(input: { name: "ERP", scopes: [READ] }) { secret } }',
      {},
      { token: here },
    )
    const { viewer } = await story.data<{ viewer: object }>(null, '{ viewer { workingKeyCount } }', {}, { token: here })
    expect(viewer).toEqual({ workingKeyCount: 1 })
    const input = { currentPassword: old, newPassword: good }
    expect(await story.data(null, change, { input }, { token: here })).toEqual({
      changePassword: { endedSessionCount: 1, revokedKeyCount: 1, userErrors: [] },
    })
    expect([
      await isIn({ token: here }),
      await isIn({ token: there }),
      await isIn({ key: createApiKey.secret }),
    ]).toEqual([true, false, false])
    expect([await signIn(email, old), typeof (await signIn(email, good))]).toEqual([401, 'string'])
    expect((await postbox.until(email, 1))[0]!.text).toContain('Your account in Samop has a new password')
  })

  test.each(['AUDITOR', 'FINANCE'] as const)('can be changed by a member who may only read, too: %s', async (role) => {
    const email = `${role.toLowerCase()}.own@example.com`
    await story.carryOut(addMember, { email, name: 'Rut Ros', role, passwordHash })
    const here = await token(email, old)
    const input = { currentPassword: old, newPassword: good }
    expect(await story.data(null, change, { input }, { token: here })).toMatchObject({
      changePassword: { userErrors: [] },
    })
    const out = await story.data(
      null,
      'mutation { endOtherSessions(input: {}) { userErrors { code } } }',
      {},
      { token: here },
    )
    expect(out).toEqual({ endOtherSessions: { userErrors: [] } })
    expect(typeof (await signIn(email, good))).toBe('string')
  })

  test.each([
    [{ currentPassword: 'fel', newPassword: good }, 'PASSWORD_WRONG', 'currentPassword'],
    [{ currentPassword: old, newPassword: 'kort' }, 'PASSWORD_TOO_SHORT', 'newPassword'],
    [{ currentPassword: old, newPassword: 'trustno1trustno1' }, 'PASSWORD_COMMON', 'newPassword'],
    [{ currentPassword: old, newPassword: 'SagaHolm2026!' }, 'PASSWORD_PERSONAL', 'newPassword'],
    [{ currentPassword: old, newPassword: old }, 'PASSWORD_SAME', 'newPassword'],
  ])('is not changed by %j: %s', async (input, code, field) => {
    const here = await token(await join(), old)
    const { changePassword } = await story.data<{ changePassword: { userErrors: object[] } }>(
      null,
      change,
      { input },
      { token: here },
    )
    expect(changePassword.userErrors).toEqual([{ code, message: expect.stringMatching(/\w/), path: ['input', field] }])
  })

  test('cannot be guessed by somebody who finds an open page', async () => {
    const email = await join()
    const here = await token(email, old)
    const codes: string[] = []
    for (let turn = 0; turn < 6; turn += 1) {
      const input = { currentPassword: turn === 5 ? old : `guess ${turn}`, newPassword: good }
      const { changePassword } = await story.data<{ changePassword: { userErrors: { code: string }[] } }>(
        null,
        change,
        { input },
        { token: here },
      )
      codes.push(changePassword.userErrors[0]!.code)
    }
    expect(codes).toEqual([...Array(5).fill('PASSWORD_WRONG'), 'TOO_MANY_ATTEMPTS'])
  })

  test('is hashed with today’s parameters when its owner signs in', async () => {
    const email = await join()
    const weak = await import('node:crypto').then(({ argon2Sync, randomBytes }) => {
      const nonce = randomBytes(16)
      const tag = argon2Sync('argon2id', {
        message: old,
        nonce,
        memory: 1024,
        passes: 1,
        parallelism: 1,
        tagLength: 32,
      })
      const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
      return `$argon2id$v=19$m=1024,t=1,p=1$${text(nonce)}$${text(tag)}`
    })
    const { services } = story
    const kept = async () => {
      const em = services.orm.em.fork()
      em.setSessionContext({ variables: { 'samop.side': 'SYSTEM' } })
      return em.transactional(async (inner) => {
        const rows = await inner.execute<{ password_hash: string }[]>(
          'select password_hash from member where email = ?',
          [email],
        )
        return rows[0]!.password_hash
      })
    }
    const em = services.orm.em.fork()
    em.setSessionContext({ variables: { 'samop.side': 'SYSTEM' } })
    await em.transactional((inner) =>
      inner.execute('update member set password_hash = ? where email = ?', [weak, email]),
    )
    expect(typeof (await signIn(email, old))).toBe('string')
    expect(await kept()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(typeof (await signIn(email, old))).toBe('string')
  })
})

test('neither an API key in the cookie nor a session as Bearer signs anybody in', async () => {
  const { secret } = await makeKey(story, ['READ'])
  const session = story.tokens.user
  const ask = async (headers: Record<string, string>) =>
    (await story.http.inject({ method: 'POST', url: '/graphql', headers, payload: { query: '{ viewer { id } }' } }))
      .statusCode
  expect(await ask({ cookie: `samop_session=${secret}` })).toBe(401)
  expect(await ask({ authorization: `Bearer ${session}` })).toBe(401)
  expect(await ask({ authorization: `Bearer ${secret}` })).toBe(200)
  expect(await ask({ cookie: `samop_session=${session}` })).toBe(200)
})

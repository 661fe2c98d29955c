import { system } from '@samop/shared'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addMember, type AddMemberInput } from '../src/access/member/addMember.ts'
import { hashPassword, verifyPassword } from '../src/access/password/password.ts'
import { hashOf } from '../src/access/session/token.ts'
import { createApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { createLog } from '../src/log.ts'
import { readAsSystem } from '../src/reader.ts'
import { write } from '../src/write.ts'
import { startStory, type Story } from './harness/story.ts'

const email = 'anna@nordlys.example'
const password = 'rätt lösenord'
let story: Story

beforeAll(async () => {
  story = await startStory()
  const { services, nordlys } = story
  const passwordHash = await hashPassword(password)
  const person = {
    email,
    name: 'Anna Lund',
    passwordHash,
    role: 'INCENTIVES_ADMIN',
    partnerId: nordlys.partnerId,
  } as const
  await write({ services, actor: system }, addMember, person)
})
afterAll(() => story.stop())

/** Each test has its own address, because failures are counted by address. */
let addresses = 0
const visitor = () => {
  addresses += 1
  const remoteAddress = `10.0.0.${addresses}`
  return {
    post: (url: string, payload: unknown, headers: Record<string, string> = {}) =>
      story.http.inject({ method: 'POST', url, remoteAddress, payload: payload as object, headers }),
    signIn(credentials: unknown, headers: Record<string, string> = {}) {
      return this.post('/auth/sign-in', credentials, headers)
    },
  }
}

const viewer = async (cookie: string) => {
  const answer = await story.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { cookie },
    payload: { query: '{ viewer { name email role partner { name } } }' },
  })
  return answer.json()
}
const cookieOf = (answer: { headers: Record<string, unknown> }) => String(answer.headers['set-cookie']).split(';')[0]!

const token = expect.stringMatching(/^[\w-]{43}$/) as string

describe('signing in', () => {
  test('opens a session in a cookie that no script can read', async () => {
    const answer = await visitor().signIn({ email: ` ${email.toUpperCase()} `, password })
    expect(answer.statusCode).toBe(200)
    expect(answer.cookies).toEqual([
      { name: 'samop_session', value: token, path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 1_209_600 },
      expect.objectContaining({ name: 'samop_browser' }),
    ])
    expect(await viewer(cookieOf(answer))).toMatchObject({
      data: { viewer: { name: 'Anna Lund', email, role: 'INCENTIVES_ADMIN', partner: { name: 'Nordlys AB' } } },
    })
  })

  test('does not tell a wrong password from an unknown address', async () => {
    const wrong = await visitor().signIn({ email, password: 'fel lösenord' })
    const unknown = await visitor().signIn({ email: 'nobody@nordlys.example', password })
    expect(wrong.statusCode).toBe(401)
    expect(wrong.json()).toEqual({
      error: {
        code: 'WRONG_CREDENTIALS',
        message: 'The e-mail address or the password is wrong.',
        requestId: expect.any(String),
      },
    })
    const { requestId } = unknown.json().error
    expect([unknown.statusCode, unknown.json()]).toEqual([401, { error: { ...wrong.json().error, requestId } }])
    expect(wrong.headers['set-cookie']).toBeUndefined()
  })

  test('takes as long for an unknown address as for a known one', async () => {
    const known = await hashPassword(password)
    await verifyPassword(null, 'the hash of nobody is made once')
    // In turns, and only the quickest of each counts, because a busy machine delays some.
    const times = { known: [] as number[], unknown: [] as number[] }
    for (let round = 0; round < 9; round += 1) {
      for (const whose of ['known', 'unknown'] as const) {
        const start = performance.now()
        await verifyPassword(whose === 'known' ? known : null, 'fel lösenord')
        times[whose].push(performance.now() - start)
      }
    }
    expect(Math.min(...times.unknown)).toBeGreaterThan(Math.min(...times.known) / 2)
  })

  test.each([
    ['de, sv;q=0.8, en;q=0.5', 'sv'],
    ['en;q=0.3, sv;q=0.9', 'sv'],
    ['sv;q=0, en;q=0.1', 'en'],
    ['en-US;q=0.5,sv-FI', 'sv'],
    ['sv;q=0.2, en-GB;q=0.7, *;q=0.9', 'en'],
    ['fr, *', 'en'],
  ])('answers in the language that the caller prefers: %s', async (header, language) => {
    const stranger = { email: 'stranger@nordlys.example', password: 'fel' }
    const answer = await visitor().signIn(stranger, { 'accept-language': header })
    expect(answer.json().error.message).toBe(
      language === 'sv' ? 'E-postadressen eller lösenordet är fel.' : 'The e-mail address or the password is wrong.',
    )
  })

  test.each([
    [{ password }, 'email'],
    [{ email: 7, password }, 'email'],
    [{ email }, 'password'],
    [{ email, password: '' }, 'password'],
  ])('names the field that is wrong in %j', async (body, field) => {
    const answer = await visitor().signIn(body)
    expect([answer.statusCode, answer.json().error.field]).toEqual([400, field])
  })

  test('refuses a body that is no JSON object', async () => {
    const broken = await visitor().signIn('{ "email"', { 'content-type': 'application/json' })
    expect([broken.statusCode, broken.json().error.code]).toEqual([400, 'NOT_JSON'])
    const large = await visitor().signIn({ email, password: 'x'.repeat(20_000) })
    expect([large.statusCode, large.json().error.code]).toEqual([413, 'TOO_LARGE'])
  })

  test('waits after too many failures, even with the right password, and nobody else waits', async () => {
    const guesser = visitor()
    for (let round = 0; round < 5; round += 1)
      expect((await guesser.signIn({ email, password: `guess ${round}` })).statusCode).toBe(401)
    const throttled = await guesser.signIn({ email, password })
    expect(throttled.statusCode).toBe(429)
    expect(Number(throttled.headers['retry-after'])).toBeGreaterThan(200)
    expect(throttled.json().error.code).toBe('TOO_MANY_ATTEMPTS')
    expect((await visitor().signIn({ email, password })).statusCode).toBe(200)
    expect((await guesser.signIn({ email: 'other@nordlys.example', password })).statusCode).toBe(401)
  })

  test('counts guesses that are sent at the same time', async () => {
    const guesser = visitor()
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, round) => guesser.signIn({ email, password: `guess ${round}` })),
    )
    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5)
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(7)
  })

  test('forgets the failures after a success', async () => {
    const person = visitor()
    for (let round = 0; round < 4; round += 1) await person.signIn({ email, password: 'oops' })
    expect((await person.signIn({ email, password })).statusCode).toBe(200)
    for (let round = 0; round < 4; round += 1)
      expect((await person.signIn({ email, password: 'oops' })).statusCode).toBe(401)
    expect((await person.signIn({ email, password })).statusCode).toBe(200)
  })

  test('keeps the cookie to https where the server is reached by https', async () => {
    const config = readConfig({ PUBLIC_URL: 'https://claims.example.com/' })
    const { http } = await createApp({ config, database: story.database, log: createLog('silent') })
    const answer = await http.inject({ method: 'POST', url: '/auth/sign-in', payload: { email, password } })
    await http.close()
    const guarded = { value: token, path: '/', httpOnly: true, secure: true }
    expect(answer.cookies).toEqual([
      expect.objectContaining({ name: '__Host-samop_session', ...guarded }),
      expect.objectContaining({ name: '__Host-samop_browser', ...guarded }),
    ])
  })
})

describe('a page of another site', () => {
  const foreign = { origin: 'https://evil.example', 'content-type': 'text/plain' }

  test('cannot sign anybody in or out', async () => {
    const signedIn = await visitor().signIn({ email, password })
    const forged = await visitor().post('/auth/sign-in', JSON.stringify({ email, password }), foreign)
    expect([forged.statusCode, forged.headers['set-cookie']]).toEqual([403, undefined])
    const out = await visitor().post('/auth/sign-out', '', { ...foreign, cookie: cookieOf(signedIn) })
    expect(out.statusCode).toBe(403)
    expect((await viewer(cookieOf(signedIn))).data.viewer.name).toBe('Anna Lund')
  })
})

describe('behind a proxy', () => {
  const from = (origin: string, host: string) =>
    visitor().post('/auth/sign-in', { email, password }, { origin, host, 'content-type': 'application/json' })

  test('people sign in whether the proxy names the port that https implies or not', async () => {
    for (const [origin, host] of [
      ['https://claims.example.com', 'claims.example.com:443'],
      ['https://claims.example.com', 'claims.example.com'],
      ['https://claims.example.com:8443', 'claims.example.com:8443'],
      ['https://claims', 'claims'],
      ['http://[::1]:4000', '[::1]:4000'],
    ] as const)
      expect((await from(origin, host)).statusCode, `${origin} as ${host}`).toBe(200)
  })

  test('who operates the server is told at the first door when the proxy drops the port', async () => {
    const refused = await from('https://claims.example.com:8443', 'claims.example.com')
    expect(refused.statusCode).toBe(403)
    const { code, message } = refused.json().error
    expect(code).toBe('OTHER_ADDRESS')
    expect(message).toContain(
      'opened at https://claims.example.com:8443, but the server was asked as claims.example.com.',
    )
    expect(message).toContain('PUBLIC_URL')
  })
})

describe('a session', () => {
  test('ends when the person signs out', async () => {
    const cookie = cookieOf(await visitor().signIn({ email, password }))
    const out = await visitor().post('/auth/sign-out', {}, { cookie })
    expect([out.statusCode, String(out.headers['set-cookie'])]).toEqual([200, expect.stringContaining('Max-Age=0')])
    expect((await viewer(cookie)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect((await visitor().post('/auth/sign-out', {}, { cookie })).statusCode).toBe(200)
  })

  test('is replaced when the same browser signs in again', async () => {
    const first = cookieOf(await visitor().signIn({ email, password }))
    const second = cookieOf(await visitor().signIn({ email, password }, { cookie: first }))
    expect((await viewer(first)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect((await viewer(second)).data.viewer.name).toBe('Anna Lund')
  })

  test('is stored only as a hash', async () => {
    const cookie = cookieOf(await visitor().signIn({ email, password }))
    const token = cookie.split('=')[1]!
    const kept = await readAsSystem(story.services, (db) =>
      db.rows(
        sql<{
          tokenHash: string
        }>`select token_hash as "tokenHash" from session where token_hash in (${token}, ${hashOf(token)})`,
      ),
    )
    expect(kept).toEqual([{ tokenHash: hashOf(token) }])
  })

  test('expires after fourteen days', async () => {
    story.moveTo('2026-11-23T10:00:00Z')
    const cookie = cookieOf(await visitor().signIn({ email, password }))
    story.moveTo('2026-12-07T09:59:00Z')
    expect((await viewer(cookie)).data.viewer.name).toBe('Anna Lund')
    story.moveTo('2026-12-07T10:01:00Z')
    expect((await viewer(cookie)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    story.moveTo('2026-11-23T11:00:00Z')
  })
})

describe('what a page may know before anybody signs in', () => {
  test('is whether its browser brings a session at all', async () => {
    const ask = async (headers: Record<string, string>) =>
      (await story.http.inject({ url: '/auth/session', headers })).json()
    expect(await ask({})).toEqual({ present: false })
    expect(await ask({ cookie: cookieOf(await visitor().signIn({ email, password })) })).toEqual({ present: true })
  })

  test('never includes a real person, even in a demonstration', async () => {
    const answer = await story.http.inject({ url: '/auth/options' })
    expect(answer.json()).toEqual({ demo: null, password: null, supportUrl: null, mail: false })
  })

  test('includes the demonstration’s people and their password', async () => {
    const { services, nordlys } = story
    const passwordHash = await hashPassword('samop-demo')
    const add = (person: AddMemberInput) => write({ services, actor: system }, addMember, person)
    await add({ email: 'reviewer@vendor.example', name: 'Rut', passwordHash, role: 'REVIEWER' })
    await add({
      email: 'admin@nordlys.example',
      name: 'Ada',
      passwordHash,
      role: 'INCENTIVES_ADMIN',
      partnerId: nordlys.partnerId,
    })
    expect((await story.http.inject({ url: '/auth/options' })).json()).toEqual({
      demo: [
        {
          email: 'admin@nordlys.example',
          name: 'Ada',
          role: { en: 'Incentives admin', sv: 'Incitamentsadministratör' },
          organisation: 'Nordlys AB',
        },
        {
          email: 'reviewer@vendor.example',
          name: 'Rut',
          role: { en: 'Reviewer', sv: 'Granskare' },
          organisation: 'Contoso',
        },
      ],
      password: 'samop-demo',
      supportUrl: null,
      mail: false,
    })
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { issueLink, newLink } from '../src/access/link/accessLinks.ts'
import { addMember, type AddMemberInput } from '../src/access/member/addMember.ts'
import { hashPassword } from '../src/access/password/password.ts'
import { makeKey } from './harness/people.ts'
import { type Postbox, startPostbox } from './harness/postbox.ts'
import { startStory, type Story } from './harness/story.ts'

const good = 'vedträ kajak mumla fönster'
let postbox: Postbox
let story: Story
let passwordHash: string

beforeAll(async () => {
  postbox = await startPostbox()
  story = await startStory({ settings: { SMTP_URL: postbox.url, PUBLIC_URL: 'http://samop.example' } })
  passwordHash = await hashPassword('det gamla lösenordet')
})
afterAll(async () => {
  await story.stop()
  await postbox.stop()
})

let networks = 0
const post = (url: string, payload: object, { from = `10.0.2.${(networks += 1)}`, language = 'en' } = {}) =>
  story.http.inject({
    method: 'POST',
    url,
    payload,
    remoteAddress: from,
    headers: { 'accept-language': language, 'user-agent': 'test' },
  })

let people = 0
const join = async (more: Partial<AddMemberInput> = {}) => {
  const email = `linked${(people += 1)}@example.com`
  const { memberId } = await story.carryOut(addMember, {
    email,
    name: 'Saga Holm',
    role: 'INCENTIVES_ADMIN',
    partnerId: story.nordlys.partnerId,
    ...more,
  })
  return { email, memberId }
}
const issue = async (email: string) => {
  const link = newLink()
  await story.carryOut(issueLink, { email, tokenHash: link.tokenHash })
  return link.token
}
const tokenIn = (text: string) => /http:\/\/samop\.example\/set-password#([\w-]{43})/.exec(text)![1]!
const signIn = (email: string, password: string) => post('/auth/sign-in', { email, password })
const codeOf = (answer: { json(): { error: { code: string } } }) => answer.json().error.code

describe('a new member', () => {
  test('signs in for the first time by a link that works once', async () => {
    const { email } = await join()
    const token = await issue(email)
    expect((await post('/auth/link', { token })).json()).toEqual({
      email,
      purpose: 'FIRST_SIGN_IN',
      keys: 0,
      shortest: 12,
      longest: 128,
    })
    expect((await signIn(email, good)).statusCode).toBe(401)
    const set = await post('/auth/set-password', { token, password: good })
    expect([set.statusCode, set.json()]).toEqual([200, { email }])
    expect((await signIn(email, good)).statusCode).toBe(200)
    const again = await post('/auth/set-password', { token, password: `${good} två` })
    expect([again.statusCode, codeOf(again)]).toEqual([410, 'LINK_USED'])
    expect(codeOf(await post('/auth/link', { token }))).toBe('LINK_USED')
  })

  test('has an hour, and a later link replaces the first', async () => {
    const { email } = await join()
    const first = await issue(email)
    const second = await issue(email)
    expect(codeOf(await post('/auth/link', { token: first }))).toBe('LINK_USED')
    story.moveTo('2026-11-23T10:30:00Z')
    const over = await post('/auth/set-password', { token: second, password: good })
    expect([over.statusCode, codeOf(over)]).toEqual([410, 'LINK_OVER'])
    expect(codeOf(await post('/auth/link', { token: 'x'.repeat(43) }))).toBe('LINK_UNKNOWN')
  })

  test('uses a link once, even if many try at the same time', async () => {
    const { email } = await join()
    const token = await issue(email)
    const answers = await Promise.all(
      [1, 2, 3].map((turn) => post('/auth/set-password', { token, password: `${good} ${turn}` })),
    )
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410, 410])
  })

  test.each([
    ['kort', 'PASSWORD_TOO_SHORT', /minst 12 tecken/],
    ['x'.repeat(129), 'PASSWORD_TOO_LONG', /högst 128 tecken/],
    ['123456789012', 'PASSWORD_COMMON', /lätt att gissa/],
    ['Password1234', 'PASSWORD_COMMON', /lätt att gissa/],
    ['qwertyuiop123', 'PASSWORD_COMMON', /lätt att gissa/],
    ['saga.holm2026', 'PASSWORD_PERSONAL', /ditt namn/],
    ['nordlys-samop-1', 'PASSWORD_PERSONAL', /ditt namn/],
    ['contosocontoso', 'PASSWORD_PERSONAL', /ditt namn/],
  ])('cannot choose %s', async (password, code, message) => {
    const { email } = await join()
    const answer = await post('/auth/set-password', { token: await issue(email), password }, { language: 'sv' })
    expect([answer.statusCode, answer.json().error]).toEqual([
      422,
      expect.objectContaining({ code, field: 'password', message: expect.stringMatching(message) }),
    ])
  })
})

describe('a forgotten password', () => {
  test('answers everybody alike, and mails members in their language', async () => {
    const { email } = await join({ language: 'sv', passwordHash })
    const known = await post('/auth/forgotten-password', { email: ` ${email.toUpperCase()}` })
    const unknown = await post('/auth/forgotten-password', { email: 'nobody.at.all@example.com' })
    expect([known.statusCode, known.body]).toEqual([202, '{}'])
    expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body])
    const [mail] = await postbox.until(email, 1)
    expect(mail).toMatchObject({ from: 'no-reply@samop.example', text: expect.stringContaining('Hej Saga Holm,') })
    const token = tokenIn(mail!.text)
    expect((await post('/auth/link', { token })).json()).toMatchObject({ email, purpose: 'NEW_PASSWORD' })
    expect((await post('/auth/set-password', { token, password: good })).statusCode).toBe(200)
    expect((await signIn(email, good)).statusCode).toBe(200)
    expect((await postbox.until(email, 2))[1]!.text).toContain('Ditt konto i Samop har ett nytt lösenord')
    expect(postbox.received.some(({ to }) => to.startsWith('nobody'))).toBe(false)
  })

  test('ends sessions and the keys that the person made, and says how many keys before', async () => {
    const { email, memberId } = await join({ passwordHash })
    const signedIn = await signIn(email, 'det gamla lösenordet')
    const token = /samop_session=([\w-]+)/.exec(String(signedIn.headers['set-cookie']))![1]!
    const { createApiKey } = await story.data<{ createApiKey: { secret: string } }>(
      null,
      'mutation { createApiKey(input: { name: "ERP", scopes: [READ] }) { secret } }',
      {},
      { token },
    )
    const others = await makeKey(story, ['READ'])
    const link = await issue(email)
    expect((await post('/auth/link', { token: link })).json()).toMatchObject({ keys: 1 })
    await post('/auth/set-password', { token: link, password: good })
    const viewer = async (asking: object) =>
      (await story.ask(null, '{ viewer { id } }', {}, asking)).errors?.[0]?.extensions.code
    expect(await viewer({ token })).toBe('UNAUTHENTICATED')
    expect(await viewer({ key: createApiKey.secret })).toBe('UNAUTHENTICATED')
    expect(await viewer({ key: others.secret })).toBeUndefined()
    expect(memberId).toBeTruthy()
  })

  test('is mailed three times an hour to one account, and asked for twenty times from one network', async () => {
    const { email } = await join({ passwordHash })
    const other = await join({ passwordHash })
    for (let turn = 0; turn < 5; turn += 1)
      expect((await post('/auth/forgotten-password', { email })).statusCode).toBe(202)
    await postbox.until(email, 3)
    const from = '10.9.9.9'
    const answers = await Promise.all(
      Array.from({ length: 22 }, () => post('/auth/forgotten-password', { email: 'none@example.com' }, { from })),
    )
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(2)
    await post('/auth/forgotten-password', { email: other.email })
    await postbox.until(other.email, 1)
    expect(postbox.received.filter(({ to }) => to === email)).toHaveLength(3)
  })

  test.each(['\u0000@example.com', 'no address', '\ud800@x.example'])(
    'is not asked for by %j with an error of ours',
    async (email) => {
      expect((await post('/auth/forgotten-password', { email })).statusCode).toBeLessThan(500)
      expect((await signIn(email, 'whatever it is')).statusCode).toBeLessThan(500)
    },
  )
})

import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { sql } from 'kysely'
import { generate } from 'otplib'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { addMember } from '../src/access/member/addMember.ts'
import { hashPassword } from '../src/access/password/password.ts'
import { createApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { createLog } from '../src/log.ts'
import { readAsSystem } from '../src/reader.ts'
import { requireSecondFactor } from '../src/secondFactor/secondFactorRules.ts'
import type { Who } from './harness/world.ts'
import { newAuthenticator } from './harness/authenticator.ts'
import { startStory, type Story } from './harness/story.ts'

const password = 'vedträ kajak mumla fönster'
const start = '2026-11-23T09:00:00Z'
let story: Story
let passwordHash: string

beforeAll(async () => {
  story = await startStory({ at: start })
  passwordHash = await hashPassword(password)
})
afterEach(() => story.moveTo(start))
afterAll(() => story.stop())

let people = 0
const join = async (role: 'INCENTIVES_ADMIN' | 'FINANCE' = 'INCENTIVES_ADMIN') => {
  const email = `factor${(people += 1)}@example.com`
  const partner = role === 'FINANCE' ? {} : { partnerId: story.nordlys.partnerId }
  await story.carryOut(addMember, { email, name: 'Saga Holm', role, passwordHash, ...partner })
  return email
}

let networks = 0
const post = async (url: string, payload: object, cookies: Record<string, string> = {}) => {
  const answer = await story.http.inject({
    method: 'POST',
    url,
    payload,
    remoteAddress: `10.0.4.${(networks += 1) % 250}`,
    headers: {
      cookie: Object.entries(cookies)
        .map(([name, value]) => `${name}=${value}`)
        .join('; '),
    },
  })
  const given = Object.fromEntries(
    answer.cookies.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
  )
  return { status: answer.statusCode, body: answer.body === '' ? {} : answer.json(), cookies: { ...cookies, ...given } }
}

const signIn = (email: string, cookies = {}) => post('/auth/sign-in', { email, password }, cookies)

const session = async (email: string): Promise<string> => (await signIn(email)).cookies['samop_session']!

const payload = `{ secondFactor { totpAddedAt recoveryCodesLeft passkeys { id name lastUsedAt } } recoveryCodes userErrors { code message path } }`

interface Payload {
  secondFactor: {
    totpAddedAt: string | null
    recoveryCodesLeft: number
    passkeys: { id: string; name: string; lastUsedAt: string | null }[]
  } | null
  recoveryCodes: string[] | null
  userErrors: { code: string; message: string; path: string[] | null }[]
}

const mutate = async <Answer = Payload>(
  token: string,
  name: string,
  input: object,
  type: string,
  selection = payload,
) =>
  (
    await story.data<Record<string, Answer>>(
      null,
      `mutation ($input: ${type}!) { ${name}(input: $input) ${selection} }`,
      { input },
      { token },
    )
  )[name]!

const startTotp = async (token: string) =>
  await mutate<{ secret: string; uri: string }>(token, 'startTotp', {}, 'SecondFactorInput', '{ secret uri }')

const codeAt = (secret: string, moment: string) =>
  generate({ secret, epoch: Temporal.Instant.from(moment).epochMilliseconds / 1000 })

/** A person with an authenticator app, and the secrets they were shown. */
const withApp = async () => {
  const email = await join()
  const token = await session(email)
  const { secret, uri } = await startTotp(token)
  const added = await mutate(token, 'confirmTotp', { code: await codeAt(secret, start) }, 'ConfirmTotpInput')
  return { email, token, secret, uri, codes: added.recoveryCodes! }
}

const withPasskey = async () => {
  const email = await join()
  const token = await session(email)
  const authenticator = newAuthenticator()
  const { options } = await mutate<{ options: string }>(token, 'startPasskey', {}, 'SecondFactorInput', '{ options }')
  const response = authenticator.register(options)
  const added = await mutate(token, 'addPasskey', { name: 'My laptop', response }, 'AddPasskeyInput')
  return { email, token, authenticator, response, added }
}

describe('an authenticator app', () => {
  test('is added with one of its codes, and brings ten recovery codes', async () => {
    const token = await session(await join())
    const { secret, uri } = await startTotp(token)
    expect(uri).toMatch(/^otpauth:\/\/totp\/Samop:factor\d+%40example\.com\?secret=/)
    const wrong = await mutate(token, 'confirmTotp', { code: '000000' }, 'ConfirmTotpInput')
    expect(wrong.userErrors).toMatchObject([{ code: 'CODE_WRONG' }])
    const right = await mutate(token, 'confirmTotp', { code: await codeAt(secret, start) }, 'ConfirmTotpInput')
    expect(right.userErrors).toEqual([])
    expect(new Set(right.recoveryCodes).size).toBe(10)
    expect(right.secondFactor).toMatchObject({ recoveryCodesLeft: 10, totpAddedAt: expect.any(String) })
  })

  test('is asked for after the right password, and no session comes before', async () => {
    const { email, secret } = await withApp()
    story.moveTo('2026-11-23T09:05:00Z')
    const first = await signIn(email)
    expect(first).toMatchObject({ status: 200, body: { secondFactor: ['TOTP', 'RECOVERY_CODE'] } })
    expect(first.cookies['samop_session']).toBeUndefined()
    const second = await post(
      '/auth/second-factor',
      { code: await codeAt(secret, '2026-11-23T09:05:00Z') },
      first.cookies,
    )
    expect(second.status).toBe(200)
    const { viewer } = await story.data<{ viewer: { email: string } }>(
      null,
      '{ viewer { email } }',
      {},
      { token: second.cookies['samop_session']! },
    )
    expect(viewer.email).toBe(email)
  })

  test('gives codes that work once, thirty seconds early or late', async () => {
    const { email, secret } = await withApp()
    story.moveTo('2026-11-23T09:05:00Z')
    const once = await signIn(email)
    const late = await codeAt(secret, '2026-11-23T09:04:35Z')
    expect((await post('/auth/second-factor', { code: late }, once.cookies)).status).toBe(200)
    const twice = await signIn(email)
    const refused = await post('/auth/second-factor', { code: late }, twice.cookies)
    expect(refused).toMatchObject({ status: 401, body: { error: { code: 'CODE_WRONG', field: 'code' } } })
    const old = await codeAt(secret, '2026-11-23T09:03:00Z')
    expect((await post('/auth/second-factor', { code: old }, twice.cookies)).status).toBe(401)
  })

  test('slows guessing down more and more, but locks nobody out for good', async () => {
    const { email, secret } = await withApp()
    story.moveTo('2026-11-23T09:05:00Z')
    const { cookies } = await signIn(email)
    const statuses = []
    for (let guess = 0; guess < 7; guess += 1)
      statuses.push((await post('/auth/second-factor', { code: '000000' }, cookies)).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
    const right = await codeAt(secret, '2026-11-23T09:05:10Z')
    expect((await post('/auth/second-factor', { code: right }, cookies)).status).toBe(429)
    story.moveTo('2026-11-23T09:05:10Z')
    expect((await post('/auth/second-factor', { code: right }, cookies)).status).toBe(200)
  })

  test('keeps its secret sealed in the database, with a key that only the server’s user reads', async () => {
    const { secret } = await withApp()
    const rows = await readAsSystem(story.services, (db) => db.rows(sql<{ secret: string }>`select secret from totp`))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row.secret).toMatch(/^v1\.[\da-f]{8}\./)
    expect(JSON.stringify(rows)).not.toContain(secret)
    const file = joinPath(story.services.config.keysFolder, 'secrets.key')
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('can be given only once, and at most ten minutes after the password', async () => {
    const { email, secret } = await withApp()
    story.moveTo('2026-11-23T09:05:00Z')
    const { cookies } = await signIn(email)
    story.moveTo('2026-11-23T09:16:00Z')
    const late = await post('/auth/second-factor', { code: await codeAt(secret, '2026-11-23T09:16:00Z') }, cookies)
    expect(late).toMatchObject({ status: 401, body: { error: { code: 'SIGN_IN_AGAIN' } } })
    expect((await post('/auth/second-factor', { code: '123456' })).body.error.code).toBe('SIGN_IN_AGAIN')
    expect((await post('/auth/second-factor', {}, cookies)).body.error.code).toBe('CODE_NEEDED')
  })

  test('is removed by its owner, and the password is enough again', async () => {
    const { email, token } = await withApp()
    const removed = await mutate(token, 'removeTotp', {}, 'SecondFactorInput')
    expect(removed.secondFactor).toMatchObject({ totpAddedAt: null, recoveryCodesLeft: 0 })
    expect((await signIn(email)).cookies['samop_session']).toBeDefined()
  })
})

describe('a recovery code', () => {
  test('replaces the app once, and is stored as a hash', async () => {
    const { email, token, codes } = await withApp()
    const first = await signIn(email)
    const used = await post('/auth/second-factor', { recoveryCode: ` ${codes[0]!.toUpperCase()} ` }, first.cookies)
    expect(used).toMatchObject({ status: 200, body: { recoveryCodesLeft: 9 } })
    const second = await signIn(email)
    const again = await post('/auth/second-factor', { recoveryCode: codes[0] }, second.cookies)
    expect(again).toMatchObject({ status: 401, body: { error: { code: 'RECOVERY_CODE_WRONG' } } })
    const { secondFactor } = await story.data<{ secondFactor: Payload['secondFactor'] }>(
      null,
      '{ secondFactor { recoveryCodesLeft } }',
      {},
      { token },
    )
    expect(secondFactor).toEqual({ recoveryCodesLeft: 9 })
    const rows = await readAsSystem(story.services, (db) => db.rows(sql`select * from recovery_code`))
    expect(JSON.stringify(rows)).not.toContain(codes[1])
    const events = await readAsSystem(story.services, (db) =>
      db.rows(sql`select kind from event where kind = 'RECOVERY_CODE_USED'`),
    )
    expect(events).not.toEqual([])
  })

  test('no longer works when new ones were made', async () => {
    const { email, token, codes } = await withApp()
    const renewed = await mutate(token, 'renewRecoveryCodes', {}, 'SecondFactorInput')
    expect(renewed.recoveryCodes).toHaveLength(10)
    const { cookies } = await signIn(email)
    expect((await post('/auth/second-factor', { recoveryCode: codes[1] }, cookies)).status).toBe(401)
    expect((await post('/auth/second-factor', { recoveryCode: renewed.recoveryCodes![0] }, cookies)).status).toBe(200)
  })
})

describe('a passkey', () => {
  test('is added, shown by its name and removed', async () => {
    const { token, added } = await withPasskey()
    expect(added.userErrors).toEqual([])
    expect(added.recoveryCodes).toHaveLength(10)
    expect(added.secondFactor!.passkeys).toMatchObject([{ name: 'My laptop', lastUsedAt: null }])
    const passkeyId = added.secondFactor!.passkeys[0]!.id
    const removed = await mutate(token, 'removePasskey', { passkeyId }, 'RemovePasskeyInput')
    expect(removed.secondFactor).toMatchObject({ passkeys: [], recoveryCodesLeft: 0 })
  })

  test('is the second step of a sign-in', async () => {
    const { email, authenticator } = await withPasskey()
    const first = await signIn(email)
    expect(first.body).toEqual({ secondFactor: ['PASSKEY', 'RECOVERY_CODE'] })
    const options = await post('/auth/passkey/options', {}, first.cookies)
    const response = authenticator.answer(JSON.stringify(options.body), { isVerified: false })
    const done = await post('/auth/passkey', { response }, first.cookies)
    expect(done.status).toBe(200)
    expect(done.cookies['samop_session']).toBeDefined()
  })

  test('signs in alone where the device has verified its owner, and each answer works once', async () => {
    const { authenticator } = await withPasskey()
    const options = JSON.stringify((await post('/auth/passkey/options', { alone: true })).body)
    const unverified = authenticator.answer(options, { isVerified: false })
    expect((await post('/auth/passkey', { alone: true, response: unverified })).body.error.code).toBe('PASSKEY_WRONG')
    const fresh = JSON.stringify((await post('/auth/passkey/options', { alone: true })).body)
    const response = authenticator.answer(fresh)
    const done = await post('/auth/passkey', { alone: true, response })
    expect(done.status).toBe(200)
    expect(done.cookies['samop_session']).toBeDefined()
    expect((await post('/auth/passkey', { alone: true, response })).status).toBe(401)
  })

  test('of another page, another person or another challenge is refused', async () => {
    const { token, response, email } = await withPasskey()
    const other = await withPasskey()
    const replayed = await mutate(token, 'addPasskey', { name: 'Again', response }, 'AddPasskeyInput')
    expect(replayed.userErrors).toMatchObject([{ code: 'PASSKEY_WRONG' }])
    const first = await signIn(email)
    const options = JSON.stringify((await post('/auth/passkey/options', {}, first.cookies)).body)
    const foreign = await post('/auth/passkey', { response: other.authenticator.answer(options) }, first.cookies)
    expect(foreign.status).toBe(401)
    const { options: making } = await mutate<{ options: string }>(
      token,
      'startPasskey',
      {},
      'SecondFactorInput',
      '{ options }',
    )
    const evil = newAuthenticator('https://samop.evil.example').register(making)
    expect(
      (await mutate(token, 'addPasskey', { name: 'x', response: evil }, 'AddPasskeyInput')).userErrors,
    ).toMatchObject([{ code: 'PASSKEY_WRONG' }])
    const nonsense = await mutate(token, 'addPasskey', { name: 'x', response: '{"id":1}' }, 'AddPasskeyInput')
    expect(nonsense.userErrors).toMatchObject([{ code: 'PASSKEY_WRONG' }])
  })
})

describe('a dangerous change', () => {
  const makeKey = (token: string) =>
    story.ask<{ createApiKey: { secret: string } }>(
      null,
      'mutation { createApiKey(input: { name: "Shop", scopes: [READ] }) { secret userErrors { code } } }',
      {},
      { token },
    )
  const confirm = (token: string, input: object) =>
    mutate<{ expiresAt: string | null; userErrors: { code: string }[] }>(
      token,
      'confirmIdentity',
      input,
      'ConfirmIdentityInput',
      '{ expiresAt userErrors { code } }',
    )

  test('needs a confirmation from ten minutes after signing in', async () => {
    const token = await session(await join())
    expect((await makeKey(token)).errors).toBeUndefined()
    story.moveTo('2026-11-23T09:11:00Z')
    expect((await makeKey(token)).errors).toMatchObject([{ extensions: { code: 'CONFIRMATION_REQUIRED' } }])
    expect((await confirm(token, { password: 'not the one' })).userErrors).toMatchObject([{ code: 'PASSWORD_WRONG' }])
    expect((await confirm(token, { password })).expiresAt).toMatch(/^2026-11-23T09:21/)
    expect((await makeKey(token)).errors).toBeUndefined()
  })

  test('can be confirmed by a code or a passkey too', async () => {
    const app = await withApp()
    story.moveTo('2026-11-23T09:11:00Z')
    expect((await confirm(app.token, { code: '000000' })).userErrors).toMatchObject([{ code: 'CODE_WRONG' }])
    expect((await confirm(app.token, { code: await codeAt(app.secret, '2026-11-23T09:11:00Z') })).userErrors).toEqual(
      [],
    )
    story.moveTo(start)
    const { token, authenticator } = await withPasskey()
    story.moveTo('2026-11-23T09:11:00Z')
    const { options } = await mutate<{ options: string }>(
      token,
      'startConfirmation',
      {},
      'SecondFactorInput',
      '{ options }',
    )
    const passkey = JSON.stringify(authenticator.answer(options))
    expect((await confirm(token, { passkey })).userErrors).toEqual([])
    expect((await confirm(token, {})).userErrors).toMatchObject([{ code: 'CONFIRM_WITH' }])
  })

  test('includes removing and adding a second factor, and no key may make one', async () => {
    const { token } = await withApp()
    const { data } = await makeKey(token)
    const key = data.createApiKey.secret
    story.moveTo('2026-11-23T09:11:00Z')
    for (const name of ['startTotp', 'removeTotp', 'renewRecoveryCodes', 'startPasskey']) {
      const query = `mutation { ${name}(input: {}) { userErrors { code } } }`
      expect((await story.ask(null, query, {}, { token })).errors).toMatchObject([
        { extensions: { code: 'CONFIRMATION_REQUIRED' } },
      ])
      expect((await story.ask(null, query, {}, { key })).errors).toMatchObject([
        { extensions: { code: 'PERSON_REQUIRED' } },
      ])
    }
  })
})

describe('a role that must have a second factor', () => {
  const demand = (roles: string[]) =>
    story.data<{ requireSecondFactor: { roles: string[] } }>(
      'manager',
      'mutation ($roles: [Role!]!) { requireSecondFactor(input: { roles: $roles }) { roles userErrors { code } } }',
      { roles },
    )
  afterEach(() => story.carryOut(requireSecondFactor, { roles: [] }))

  test('makes members without one add one before anything else', async () => {
    const token = await session(await join('FINANCE'))
    expect((await demand(['FINANCE'])).requireSecondFactor.roles).toEqual(['FINANCE'])
    const asked = await story.ask(
      null,
      '{ viewer { owesSecondFactor } claims { edges { node { id } } } }',
      {},
      { token },
    )
    expect(asked.errors).toMatchObject([{ path: ['claims'], extensions: { code: 'SECOND_FACTOR_REQUIRED' } }])
    const { viewer } = await story.data<{ viewer: object }>(null, '{ viewer { owesSecondFactor } }', {}, { token })
    expect(viewer).toEqual({ owesSecondFactor: true })
    const download = await story.http.inject({
      url: '/documents/0199b5f2-0000-7000-8000-000000000000',
      headers: { cookie: `samop_session=${token}` },
    })
    expect(download.json().error.code).toBe('SECOND_FACTOR_REQUIRED')
    const { secret } = await startTotp(token)
    await mutate(token, 'confirmTotp', { code: await codeAt(secret, start) }, 'ConfirmTotpInput')
    await story.data(null, '{ claims { edges { node { id } } } }', {}, { token })
    const removed = await mutate(token, 'removeTotp', {}, 'SecondFactorInput')
    expect(removed.userErrors).toMatchObject([{ code: 'LAST_SECOND_FACTOR' }])
  })

  test('is set only by a program manager', async () => {
    const query = 'mutation { requireSecondFactor(input: { roles: [FINANCE] }) { roles } }'
    for (const who of ['admin', 'auditor', 'finance'] as const)
      expect((await story.ask(who, query)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})

test('an admin removes a lost second factor, and History says so', async () => {
  const { email } = await withApp()
  const find = async () => {
    const query = `{ members(filter: { search: "${email}" }, first: 1) { edges { node { id version secondFactorAddedAt } } } }`
    const { members } = await story.data<{ members: { edges: { node: Found }[] } }>('admin', query)
    return members.edges[0]!.node
  }
  const { id, version, secondFactorAddedAt } = await find()
  expect(secondFactorAddedAt).not.toBeNull()
  const reset = async (who: Who, expectedVersion = version) =>
    story.ask(who, resetDocument, { input: { memberId: id, expectedVersion } })
  expect((await reset('foreignAdmin')).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
  expect((await reset('user')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  const stale = await reset('admin', version - 1)
  expect(stale.data).toMatchObject({ resetSecondFactor: { userErrors: [{ code: 'STALE_VERSION' }] } })
  expect((await reset('admin')).data).toMatchObject({
    resetSecondFactor: { member: { secondFactorAddedAt: null }, userErrors: [] },
  })
  expect((await signIn(email)).cookies['samop_session']).toBeDefined()
  const kinds = await readAsSystem(story.services, (db) =>
    db.rows(sql`select 1 from event where kind = 'SECOND_FACTOR_RESET'`),
  )
  expect(kinds).toHaveLength(1)
  expect((await reset('admin')).data).toMatchObject({
    resetSecondFactor: { userErrors: [{ code: 'SECOND_FACTOR_MISSING' }] },
  })
})

interface Found {
  readonly id: string
  readonly version: number
  readonly secondFactorAddedAt: string | null
}

const resetDocument = `mutation($input: ResetSecondFactorInput!) {
  resetSecondFactor(input: $input) { member { secondFactorAddedAt } userErrors { code } }
}`

test('a start without the key that sealed secrets is refused in one line', async () => {
  await withApp()
  const folder = mkdtempSync(joinPath(tmpdir(), 'samop-keys-'))
  const begin = () =>
    createApp({
      config: readConfig({ SAMOP_DATA: folder }),
      database: story.database,
      log: createLog('silent'),
      watch: false,
    })
  await expect(begin()).rejects.toThrow(
    /secrets\.key lacks the key [\da-f]{8}, which secrets in the database are sealed with/,
  )
  writeFileSync(joinPath(folder, 'keys', 'secrets.key'), 'nonsense\n')
  await expect(begin()).rejects.toThrow(/must hold keys of 32 bytes in base64/)
})

import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import { createLog } from '../src/log.ts'
import { draftClaim } from './harness/claims.ts'
import { connect, follow } from './harness/live.ts'
import { joinNordlys, makeKey, revokeKey } from './harness/people.ts'
import { startStory, type Story } from './harness/story.ts'

interface Line {
  readonly level: number
  readonly event?: string
  readonly by?: { readonly kind: string; readonly id: string; readonly partnerId: string | null }
  readonly operation?: string
  readonly outcome?: string
  readonly [field: string]: unknown
}

let story: Story
let node: App
const lines: Line[] = []
beforeAll(async () => {
  story = await startStory()
  const { config, clock } = story.services
  const log = createLog('info', { write: (line) => void lines.push(JSON.parse(line) as Line) })
  node = await createApp({ config, database: story.database, log, clock, watch: false })
})
afterAll(async () => {
  await node.http.close()
  await story.stop()
})

const during = async (work: () => Promise<unknown>): Promise<Line[]> => {
  lines.length = 0
  await work()
  return [...lines]
}

const ask = (query: string, headers: Record<string, string>, variables: object = {}) =>
  node.http.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })

const signIn = (payload: object, headers: Record<string, string> = {}) =>
  node.http.inject({ method: 'POST', url: '/auth/sign-in', payload, headers })

test('every operation is logged with caller, fields and outcome, but no values', async () => {
  const { id } = await draftClaim(story)
  const user = story.headersOf('user')
  const [done] = await during(() => ask('{ viewer { name } claims(first: 1) { edges { cursor } } }', user))
  expect(done).toMatchObject({
    by: { kind: 'MEMBER', id: story.memberIds.user, partnerId: story.nordlys.partnerId },
    operation: 'query viewer claims',
    outcome: 'OK',
  })
  const submit = 'mutation($input: SubmitClaimInput!) { submitClaim(input: $input) { userErrors { code } } }'
  const refused = (await during(() => ask(submit, user, { input: { claimId: id, expectedVersion: 99 } }))).at(-1)
  expect(refused).toMatchObject({ operation: 'mutation submitClaim', outcome: expect.not.stringMatching(/^OK$/) })
  const unknown = (await during(() => ask('{ claimByNumber(number: "FAB-1") { id } }', user))).at(-1)
  expect(unknown).toMatchObject({ operation: 'query claimByNumber', outcome: 'NOT_FOUND' })
  expect(JSON.stringify([done, refused, unknown])).not.toMatch(/FAB-1|Nordic/)
})

test('wrong sign-ins are logged with a mark of the address, never the address', async () => {
  const [one] = await during(() => signIn({ email: 'oops-my-password', password: 'wrong' }))
  const [two] = await during(() => signIn({ email: 'oops-my-password', password: 'wrong' }))
  expect(one).toMatchObject({ event: 'SIGN_IN_REFUSED', level: 40, network: '127.0.0.1' })
  expect(one!.account).toMatch(/^[\da-f]{12}$/)
  expect(two!.account).toBe(one!.account)
  expect(JSON.stringify(lines)).not.toContain('oops')
})

test('unknown and revoked keys are logged by the first characters of their hash', async () => {
  const { id, secret } = await makeKey(story, ['READ'])
  await revokeKey(story, id)
  for (const key of [secret, `samop_${'x'.repeat(40)}`]) {
    const [line] = await during(() => ask('{ viewer { name } }', { authorization: `Bearer ${key}` }))
    expect(line).toMatchObject({ event: 'TOKEN_REFUSED', token: expect.stringMatching(/^[\da-f]{8}$/) })
    expect(JSON.stringify(lines)).not.toContain(key)
  }
})

test('denied rights and limits are logged with caller and operation', async () => {
  const denied = await during(() => ask('{ reviewers { id } }', story.headersOf('user')))
  expect(denied).toContainEqual(
    expect.objectContaining({
      event: 'RIGHT_DENIED',
      operation: 'query reviewers',
      by: expect.objectContaining({ id: story.memberIds.user }),
    }),
  )
  const costly = '{ claims(first: 100) { edges { node { history(first: 100) { edges { node { id } } } } } } }'
  const limited = await during(() => ask(costly, story.headersOf('user')))
  expect(limited).toContainEqual(expect.objectContaining({ event: 'LIMIT_HIT', code: 'COST_TOO_HIGH' }))
})

test('a refused mutation is logged as refused even if the caller does not select the reason', async () => {
  const { id } = await draftClaim(story)
  const submit =
    'mutation($input: SubmitClaimInput!) { ...It } fragment It on Mutation { it: submitClaim(input: $input) { claim { id } } }'
  const variables = { input: { claimId: id, expectedVersion: 99 } }
  const line = (await during(() => ask(submit, story.headersOf('user'), variables))).at(-1)
  expect(line).toMatchObject({ operation: 'mutation submitClaim', outcome: 'STALE_VERSION' })
})

test('the use of a revoked key is logged at every door, even a moment after its last use', async () => {
  const { id, secret } = await makeKey(story, ['READ'])
  const headers = { authorization: `Bearer ${secret}` }
  await ask('{ viewer { name } }', headers)
  await revokeKey(story, id)
  const refused = expect.objectContaining({ event: 'TOKEN_REFUSED' })
  expect(await during(() => ask('{ viewer { name } }', headers))).toContainEqual(refused)
  const url = '/documents/11111111-1111-4111-8111-111111111111'
  expect(await during(() => node.http.inject({ url, headers }))).toContainEqual(refused)
})

test('documents are logged with the caller, and a denied upload as a denied right', async () => {
  const { id, secret } = await makeKey(story, ['READ'])
  const headers = {
    authorization: `Bearer ${secret}`,
    'x-samop-upload': '1',
    'content-type': 'multipart/form-data; boundary=x',
  }
  const told = await during(() =>
    node.http.inject({ method: 'POST', url: '/documents', headers, payload: '--x--\r\n' }),
  )
  const by = { kind: 'KEY', id, partnerId: story.nordlys.partnerId }
  expect(told).toContainEqual(expect.objectContaining({ event: 'RIGHT_DENIED', by, operation: 'POST /documents' }))
  expect(told.at(-1)).toMatchObject({ msg: 'request completed', by })
})

test('invented cursors and sign-outs are logged', async () => {
  const told = await during(() =>
    ask('{ claims(first: 1, after: "made-up") { edges { cursor } } }', story.headersOf('user')),
  )
  expect(told).toContainEqual(expect.objectContaining({ event: 'CURSOR_REFUSED', code: 'CURSOR_MALFORMED' }))
  expect(JSON.stringify(told)).not.toContain('made-up')
  const { token, memberId } = await joinNordlys(story, { role: 'INCENTIVES_USER' })
  const headers = { cookie: `samop_session=${token}` }
  const out = await during(() => node.http.inject({ method: 'POST', url: '/auth/sign-out', headers, payload: {} }))
  expect(out).toContainEqual(expect.objectContaining({ event: 'SIGNED_OUT', memberId }))
})

test('a subscription is logged when it begins', async () => {
  const connection = await connect(story, 'user', { node })
  const following = follow(connection)
  await vi.waitFor(() =>
    expect(lines).toContainEqual(
      expect.objectContaining({
        msg: 'operation over a socket completed',
        operation: 'subscription claimEvents',
        outcome: 'OK',
      }),
    ),
  )
  await connection.client.dispose()
  await following.ended
})

test('a page of another origin is logged with its origin', async () => {
  const headers = { origin: 'https://elsewhere.example', 'content-type': 'text/plain' }
  const [line] = await during(() => node.http.inject({ method: 'POST', url: '/auth/sign-in', headers, payload: '{}' }))
  expect(line).toMatchObject({ event: 'ORIGIN_REFUSED', origin: 'https://elsewhere.example' })
})

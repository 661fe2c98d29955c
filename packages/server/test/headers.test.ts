import { afterAll, beforeAll, expect, test } from 'vitest'
import { inlineScripts } from '../src/http/inlineScripts.ts'
import { draftClaim } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
let documentId: string
beforeAll(async () => {
  story = await startStory()
  documentId = (await draftClaim(story)).documents[0]!.id
})
afterAll(() => story.stop())

const answers = async () => {
  const headers = { 'content-type': 'application/json', ...story.headersOf('user') }
  const payload = '{"query":"{viewer{name}}"}'
  return {
    data: await story.http.inject({ method: 'POST', url: '/graphql', headers, payload }),
    'data of nobody': await story.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload,
    }),
    'no request': await story.http.inject({ method: 'POST', url: '/graphql', headers, payload: '[]' }),
    document: await story.http.inject({ url: `/documents/${documentId}`, headers: story.headersOf('user') }),
    'no document': await story.http.inject({ url: '/documents/7', headers: story.headersOf('user') }),
    session: await story.http.inject({ url: '/auth/session' }),
    options: await story.http.inject({ url: '/auth/options' }),
    'refused sign-in': await story.http.inject({
      method: 'POST',
      url: '/auth/sign-in',
      payload: { email: 'a', password: 'b' },
    }),
    nowhere: await story.http.inject({ url: '/nowhere' }),
    page: await story.http.inject({ url: '/docs' }),
  }
}

test('no browser or proxy caches an answer about a person', async () => {
  const { page: _, ...personal } = await answers()
  for (const [name, { headers }] of Object.entries(personal))
    expect(headers['cache-control'], name).toContain('no-store')
})

test('no answer names the server’s software', async () => {
  for (const [name, { headers }] of Object.entries(await answers())) {
    expect(headers, name).not.toHaveProperty('server')
    expect(headers, name).not.toHaveProperty('x-powered-by')
  }
})

test('every answer is for our own pages alone', async () => {
  for (const [name, { headers }] of Object.entries(await answers()))
    expect(headers, name).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'origin-agent-cluster': '?1',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
    })
})

test('a page runs only our own scripts, and no other site may frame it', async () => {
  const { page } = await answers()
  const policy = String(page.headers['content-security-policy'])
  expect(policy.split(';')).toEqual(
    expect.arrayContaining([
      "default-src 'self'",
      "script-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]),
  )
  expect(policy).not.toContain('unsafe-eval')
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
})

test('a page may use no browser feature that it does not need', async () => {
  const { page } = await answers()
  const allowed = String(page.headers['permissions-policy']).split(', ')
  for (const name of ['camera', 'microphone', 'geolocation', 'usb', 'payment', 'display-capture'])
    expect(allowed).toContain(`${name}=()`)
  expect(allowed).toContain('clipboard-write=(self)')
})

test('nothing in an answer that is no page runs, loads or is framed', async () => {
  const { page: _, document: __, ...data } = await answers()
  for (const [name, { headers }] of Object.entries(data))
    expect(headers, name).toMatchObject({ 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" })
})

test('a page runs the scripts that it was built with, and no other', () => {
  const html = '<script>theme()</script><script type="module" src="/assets/shell.js"></script>'
  expect(inlineScripts(html)).toEqual(["'sha256-Rfr3GgHZFiXm+TmNr+li+0sZ4J9FGllo8jsXcJF5XZ8='"])
})

test('a document that was uploaded is saved, and nothing in it runs', async () => {
  const { document } = await answers()
  expect(document.headers).toMatchObject({
    'content-disposition': expect.stringMatching(/^attachment/),
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
  })
})

test('early refusals have the same guarding headers', async () => {
  const { headers } = await story.http.inject({ url: '/%zz' })
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    'x-content-type-options': 'nosniff',
  })
})

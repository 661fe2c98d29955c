import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { docsWays } from '../src/docs/docsWays.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

const read = async (url: string, headers: Record<string, string> = {}) => {
  const { statusCode, headers: told, body } = await story.http.inject({ url, headers })
  return { status: statusCode, headers: told, body }
}

describe('the documentation', () => {
  test('is there for everybody, each page with a title, its contents and the way to the others', async () => {
    for (const { path } of docsWays) {
      const page = await read(path)
      expect(page.status, path).toBe(200)
      if (path === '/schema.graphql') continue
      expect(page.headers, path).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
      })
      expect(page.body, path).toMatch(/<title>[^<]+ · Samop<\/title>/)
      expect(page.body.match(/<h1/g), path).toHaveLength(1)
      for (const way of docsWays) expect(page.body, path).toContain(`href="${way.path}"`)
      expect(page.body, path).toContain(`<a href="${path}" aria-current="page">`)
    }
  })

  test('says what the files say: the guide’s program, its tables, and what has changed', async () => {
    const guide = await read('/docs')
    expect(guide.body).toContain('Guide for integrations</h1>')
    expect(guide.body).toContain('claimEvents(after: $after)')
    expect(guide.body).toMatch(/<td><code>IDEMPOTENCY_KEY_REUSED<\/code><\/td>/)
    expect((await read('/docs/api-changelog')).body).toContain('<code>ClaimFilter.status</code>')
  })

  test('leads nowhere that is not there', async () => {
    for (const { path } of docsWays.filter(({ file }) => file)) {
      const { body } = await read(path)
      const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size, path).toBe(ids.length)
      for (const [, href = ''] of body.matchAll(/ href="([^"]+)"/g)) {
        if (href === '/favicon.svg') continue
        if (href.startsWith('#')) expect(ids, path).toContain(href.slice(1))
        else expect((await read(href.split('#')[0]!)).status, `${path}: ${href}`).toBe(200)
      }
    }
  })

  test('runs nothing, and keeps to the policy of the pages', async () => {
    const { body, headers } = await read('/docs')
    expect(headers['content-security-policy']).toContain("default-src 'self'")
    expect(body).not.toMatch(/<script|<style| style=| on\w+=|https?:\/\/(?!claims\.example\.com)[^"<]*"/)
    expect(body.match(/<table>/g)!.length).toBe(body.match(/<div class="wide"/g)!.length)
  })

  test('comes in the looks of the reader’s system, and compressed', async () => {
    const style = await read('/docs/style.css')
    expect(style.headers['content-type']).toContain('text/css')
    expect(style.body).toContain('light-dark(')
    expect((await read('/docs', { 'accept-encoding': 'br' })).headers['content-encoding']).toBe('br')
  })
})

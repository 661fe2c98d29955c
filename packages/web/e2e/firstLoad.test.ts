import { beforeAll, expect, test } from 'vitest'
import { type FirstPage, firstPages } from './harness/firstPages.ts'
import { makeStage } from './harness/stage.ts'
import { transferOf } from './harness/transfer.ts'

const stage = makeStage()
let pages: readonly FirstPage[]

beforeAll(async () => {
  pages = await firstPages(await stage.caller('admin@nordlys.example'))
})

/** What a browser that was never here may be sent until the page is there, headers and answers of the API and all. */
const most: { page: string; kilobytes: number; shift: number }[] = [
  { page: 'signing in', kilobytes: 176, shift: 0.02 },
  { page: 'co-op management', kilobytes: 232, shift: 0.02 },
  { page: 'a claim', kilobytes: 249, shift: 0.02 },
  { page: 'the queue', kilobytes: 222, shift: 0.02 },
]
/** No text waits for its typeface: where that comes late, the system's stays. */
const mostOfTypefaces = 22

test.for(most)('$page loads with at most $kilobytes KB, and little moves', async ({ page: name, kilobytes, shift }) => {
  const { as = null, path = '' } = pages.find((each) => each.name === name) ?? {}
  const page = as ? await stage.enter(as) : await stage.visit()
  const loaded = await transferOf(page, path)
  await page.context().close()
  const told = `${name}: ${loaded.bytes} bytes and ${loaded.typefaces} of typefaces in ${loaded.requests} requests, shift ${loaded.shift.toFixed(3)}`
  console.log([told, ...loaded.moved, ...loaded.parts].join('\n'))
  expect(loaded.bytes).toBeLessThanOrEqual(kilobytes * 1000)
  expect(loaded.typefaces).toBeLessThanOrEqual(mostOfTypefaces * 1000)
  expect(loaded.shift).toBeLessThanOrEqual(shift)
  expect(loaded.unused, 'asked early in vain').toEqual([])
})

test('the address of a page answers with the page, whoever asks, and other addresses do not', async () => {
  const ask = (path: string, accept: string, method = 'GET') =>
    fetch(stage.server.origin + path, { method, headers: { accept } })
  for (const path of ['/sign-in', '/claims/C-1053', '/review?tab=late']) {
    const asked = [ask(path, '*/*'), ask(path, 'text/html'), ask(path, '*/*', 'HEAD')]
    for (const answer of await Promise.all(asked)) {
      expect([path, answer.status]).toEqual([path, 200])
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    }
  }
  expect((await ask('/sign-in', 'application/json')).status).toBe(404)
  expect((await ask('/nothing/of/ours', '*/*')).status).toBe(404)
})

import { beforeAll, expect, test } from 'vitest'
import { paths } from '../src/paths.ts'
import { type FirstPage, firstPages, otherPages } from './harness/firstPages.ts'
import { makeStage } from './harness/stage.ts'
import { transferOf } from './harness/transfer.ts'

const stage = makeStage()
// the page of a link that nobody has
stage.expectComplaints(/status of 404.*auth\/link/)
let pages: readonly FirstPage[]

beforeAll(async () => {
  pages = await firstPages(await stage.caller('admin@nordlys.example'))
})

/** What a browser that was never here may be sent until the page is there, headers and answers of the API and all. */
const most: { page: string; kilobytes: number; shift: number }[] = [
  { page: 'signing in', kilobytes: 140, shift: 0.02 },
  { page: 'co-op management', kilobytes: 179, shift: 0.02 },
  { page: 'a claim', kilobytes: 190, shift: 0.02 },
  { page: 'the queue', kilobytes: 176, shift: 0.02 },
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

/** What a page can only ask once it has its first answer; by itself a claim's page tells that its news were read. */
const later: Record<string, readonly string[]> = {
  'co-op management': ['ClaimList'],
  'a claim to edit': ['DetailsOptions', 'FundRemaining'],
  'a new claim': ['ActivityChoices'],
  'a review': ['ReadNotifications', 'Bell'],
}
/** What any page may be sent, the first four included. */
const mostOfEach = { kilobytes: 232, requests: 34, shift: 0.02 }

test('every page asks early what it can, comes in few pieces, and little moves', async () => {
  const others = await otherPages(await stage.caller('admin@nordlys.example'))
  const all = [...pages, ...others]
  const isSeen = (route: string) =>
    all.some(({ path }) => new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`).test(path))
  expect(Object.values(paths).filter((route) => !isSeen(route))).toEqual([paths.reviewClaim])
  const told: Record<string, object> = {}
  const problems: object[] = []
  const walk = async (as: FirstPage['as']) => {
    const first = as ? await stage.enter(as) : await stage.visit()
    for (const { name, path } of all.filter((each) => each.as === as)) {
      const page = await first.context().newPage()
      const { bytes, requests, shift, unused, late, parts, moved } = await transferOf(page, path)
      await page.close()
      told[name] = { bytes, requests, shift: Math.round(shift * 1000) / 1000, late: late.join() }
      const asked = late.filter((operation) => !later[name]?.includes(operation))
      const isHeavy = bytes > mostOfEach.kilobytes * 1000 || requests > mostOfEach.requests
      if (isHeavy) problems.push({ name, bytes, requests, parts })
      if (shift > mostOfEach.shift) problems.push({ name, shift, moved })
      if (asked.length + unused.length > 0) problems.push({ name, asked, unused })
    }
    await first.context().close()
  }
  await Promise.all([...new Set(all.map((each) => each.as))].map(walk))
  console.table(told)
  expect(problems).toEqual([])
})

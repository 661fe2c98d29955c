import type { Page } from 'playwright-core'
import { settled } from './scenes.ts'

export interface Transfer {
  /** The bytes that came over the network, headers included. */
  readonly bytes: number
  /** Those of typefaces, for which no page waits; they are not in `bytes`. */
  readonly typefaces: number
  readonly requests: number
  /** How far content moved by itself, as browsers measure it (CLS). */
  readonly shift: number
  /** What moved, and by how much. */
  readonly moved: readonly string[]
  /** What was asked early and not used. */
  readonly unused: readonly string[]
  /** What the page's own code asked, because nothing had asked it early. */
  readonly late: readonly string[]
  /** What came, the largest first, to help find out why. */
  readonly parts: readonly string[]
}

interface Asked {
  operationName?: string
}

interface Shift {
  value: number
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[]
}

/** What a new browser downloads until a page is complete. */
export async function transferOf(page: Page, path: string): Promise<Transfer> {
  const network = await page.context().newCDPSession(page)
  const urls = new Map<string, string>()
  const fonts = new Set<string>()
  const bytes = new Map<string, number>()
  const late: string[] = []
  network.on('Network.requestWillBeSent', ({ requestId, request, initiator }) => {
    urls.set(requestId, request.url)
    const isLate = initiator.stack?.callFrames[0]?.url.includes('/assets/')
    if (!request.url.endsWith('/graphql') || !request.postData || !isLate) return
    late.push(String((JSON.parse(request.postData) as Asked).operationName))
  })
  network.on('Network.responseReceived', ({ requestId, type }) => type === 'Font' && fonts.add(requestId))
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength))
  await network.send('Network.enable')
  await network.send('Network.setCacheDisabled', { cacheDisabled: true })
  await page.addInitScript(() => {
    // What a page fetches once somebody has had it before them for a while is not what it needs first.
    const wait = window.setTimeout.bind(window)
    window.setTimeout = ((then: () => void, delay = 0) => (delay < 4_000 ? wait(then, delay) : 0)) as typeof setTimeout
    const shown = window as unknown as { shifts: [number, string][] }
    shown.shifts = []
    const place = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ')
    const told = ({ node, previousRect, currentRect }: Shift['sources'][number]) =>
      `${(node as Element | null)?.className} ${place(previousRect)} → ${place(currentRect)}`
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & Shift)[])
        shown.shifts.push([entry.value, entry.sources.map(told).join('; ')])
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(path)
  await settled(page)
  await page.waitForLoadState('networkidle')
  const shifts = await page.evaluate(() => (window as unknown as { shifts: [number, string][] }).shifts)
  const unused = await page.evaluate(() => [
    ...((window as unknown as { samopEarly?: Map<string, unknown> }).samopEarly?.keys() ?? []),
  ])
  await network.detach()
  const parts = [...bytes].toSorted(([, a], [, b]) => b - a)
  const sum = (some: typeof parts) => some.reduce((total, [, size]) => total + size, 0)
  return {
    bytes: sum(parts.filter(([id]) => !fonts.has(id))),
    typefaces: sum(parts.filter(([id]) => fonts.has(id))),
    requests: parts.length,
    shift: shifts.reduce((sum, [shift]) => sum + shift, 0),
    unused,
    late,
    moved: shifts.map(([shift, what]) => `${shift.toFixed(4)}  ${what}`),
    parts: parts.map(([id, size]) => `${(size / 1000).toFixed(1).padStart(7)} KB  ${urls.get(id) ?? ''}`),
  }
}

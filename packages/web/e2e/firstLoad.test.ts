import { beforeAll, expect, test } from 'vitest'
import { type Email, makeStage } from './harness/stage.ts'
import { transferOf } from './harness/transfer.ts'

const stage = makeStage()
const addresses: Record<string, string> = { 'signing in': '/sign-in', 'the queue': '/review' }

beforeAll(async () => {
  const admin = await stage.caller('admin@nordlys.example')
  const { claims, programs } = await admin.ask<{
    claims: { edges: { node: { id: string } }[] }
    programs: { id: string }[]
  }>('{ claims(first: 1, filter: { statuses: [REJECTED] }) { edges { node { id } } } programs { id } }')
  addresses['a claim'] = `/claims/${claims.edges[0]?.node.id}`
  addresses['co-op management'] = `/incentives/plans/${programs[0]?.id}`
})

/** The most that a new browser may download until the page is complete, with headers and the API's answers. */
const most: { page: string; as: Email | null; kilobytes: number; shift: number }[] = [
  { page: 'signing in', as: null, kilobytes: 224, shift: 0.02 },
  { page: 'co-op management', as: 'admin@nordlys.example', kilobytes: 276, shift: 0.02 },
  { page: 'a claim', as: 'admin@nordlys.example', kilobytes: 348, shift: 0.02 },
  { page: 'the queue', as: 'reviewer@vendor.example', kilobytes: 264, shift: 0.1 },
]

test.for(most)(
  '$page loads with at most $kilobytes KB, and little moves',
  async ({ page: name, as, kilobytes, shift }) => {
    const page = as ? await stage.enter(as) : await stage.visit()
    const loaded = await transferOf(page, addresses[name] ?? '')
    await page.context().close()
    const told = `${name}: ${loaded.bytes} bytes in ${loaded.requests} requests, shift ${loaded.shift.toFixed(3)}`
    console.log([told, ...loaded.moved, ...loaded.parts].join('\n'))
    expect(loaded.bytes).toBeLessThanOrEqual(kilobytes * 1000)
    expect(loaded.shift).toBeLessThanOrEqual(shift)
  },
)

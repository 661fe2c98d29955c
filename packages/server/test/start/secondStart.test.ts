import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { claimNumbers } from './asking.ts'
import { endServers, startServer, stop } from './startServer.ts'

let place: string
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'samop-'))
})
afterEach(endServers)
afterAll(() => rmSync(place, { recursive: true, force: true }))

test('the second start is ready within five seconds and keeps what was there', { timeout: 120_000 }, async () => {
  const settings = { SAMOP_DATA: place }
  const first = startServer(settings)
  const address = await first.ready
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  expect(first.output()).toContain('admin@nordlys.example')
  expect(first.output()).toContain('samop-demo')
  const claims = await claimNumbers(address)
  expect(claims.length).toBeGreaterThan(0)
  expect(await stop(first)).toBe(0)

  const before = performance.now()
  const second = startServer(settings)
  const again = await second.ready
  expect(performance.now() - before).toBeLessThan(5000)
  expect(await claimNumbers(again)).toEqual(claims)
  expect(await stop(second, 'SIGINT')).toBe(0)
})

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { endServers, startServer } from './startServer.ts'

let place: string
let disk: string
let isMounted = false
const megabyte = 1024 * 1024

/** Only root can mount a small disk. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'samop-disk-'))
  disk = join(place, 'disk')
  mkdirSync(disk)
  isMounted = canMount && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1500m,mode=755', 'tmpfs', disk]).status === 0
})
afterEach(endServers)
afterAll(() => {
  if (isMounted) execFileSync('umount', ['-l', disk])
  rmSync(place, { recursive: true, force: true })
})

/** Fills the disk to the last byte. */
const fill = (name: string) =>
  spawnSync('dd', ['if=/dev/zero', `of=${join(disk, name)}`, 'bs=1M', 'count=2000'], { stdio: 'ignore' })

test(
  'a disk that fills refuses by name, ends nobody, and what was refused goes well once there is space',
  { timeout: 180_000 },
  async (context) => {
    if (!isMounted) return context.skip()
    const data = join(disk, 'data')
    const reserve = join(data, 'reserve')
    const settings = { SAMOP_DATA: data }
    const server = startServer(settings)
    const address = await server.ready
    const headers = { 'content-type': 'application/json', origin: address, cookie: '' }
    const signedIn = await fetch(`${address}/auth/sign-in`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ email: 'admin@nordlys.example', password: 'samop-demo' }),
    })
    headers.cookie = signedIn.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    const ask = async (query: string) => {
      const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
      return (await answer.json()) as {
        data: { claims: { edges: { node: { id: string } }[] } } | null
        errors?: { extensions: { code: string } }[]
      }
    }
    const list = () => ask('{ claims(first: 1) { edges { node { id } } } }')
    const say = async () =>
      (await ask(`mutation { comment(input: { claimId: "${claimId}", text: "Hello" }) { userErrors { code } } }`))
        .errors?.[0]?.extensions.code
    const claimId = (await list()).data!.claims.edges[0]!.node.id
    const send = async () => {
      const body = new FormData()
      body.append('file', new Blob(['a']), 'a.txt')
      const { origin, cookie } = headers
      return (
        await fetch(`${address}/documents`, {
          method: 'POST',
          headers: { origin, cookie, 'x-samop-upload': '1' },
          body,
        })
      ).status
    }
    expect(statSync(reserve).blocks * 512).toBeGreaterThan(63 * megabyte)
    expect([await say(), await send(), (await fetch(`${address}/readyz`)).status]).toEqual([undefined, 201, 200])

    fill('filler')
    await expect.poll(say, { timeout: 10_000 }).toBe('STORAGE_FULL')
    await expect.poll(() => existsSync(reserve), { timeout: 10_000 }).toBe(false)
    expect([await say(), await send()]).toEqual(['STORAGE_FULL', 507])
    // The disk is measured once a second.
    await expect.poll(async () => (await fetch(`${address}/readyz`)).status, { timeout: 10_000 }).toBe(503)
    expect((await list()).data!.claims.edges).toHaveLength(1)
    expect(server.output()).toContain(`the disk of ${data} is full: the reserve of 64 MB was given up`)

    rmSync(join(disk, 'filler'))
    await expect.poll(say, { timeout: 10_000 }).toBeUndefined()
    expect([await send(), existsSync(reserve)]).toEqual([201, true])

    // The power fails while the disk is full.
    fill('filler')
    await expect.poll(() => existsSync(reserve), { timeout: 10_000 }).toBe(false)
    server.process.kill('SIGKILL')
    await server.ended
    const again = startServer(settings)
    expect((await fetch(`${await again.ready}/healthz`)).status).toBe(200)
    expect((await fetch(`${await again.ready}/readyz`)).status).toBe(503)
    again.process.kill('SIGTERM')
    await again.ended

    // Now not even the reserve is left.
    fill('more')
    const last = startServer(settings)
    expect(await last.ended).toBe(1)
    expect(last.errors().trimEnd()).toMatch(
      /^SAMOP_DATA .*: the disk is full \(\d+ MB free\)\. Free some space – at least 24 MB – and start again$/,
    )
    for (const name of ['filler', 'more']) rmSync(join(disk, name), { force: true })
    const free = startServer(settings)
    expect((await fetch(`${await free.ready}/readyz`)).status).toBe(200)
  },
)

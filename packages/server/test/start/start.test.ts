import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { asking } from './asking.ts'
import { endServers, startServer, stop } from './startServer.ts'

// The path has a space and a letter beyond ASCII, like many home folders.
let place: string
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'samop så '))
})
afterEach(endServers)
afterAll(() => rmSync(place, { recursive: true, force: true }))

const data = (name: string) => join(place, name)
const empty = { SAMOP_DEMO: 'off' }

const postgresOf = (folder: string) =>
  Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])

const isAlive = (pid: number) => {
  try {
    // A zombie counts as dead.
    return process.kill(pid, 0) && !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

const oneLine = (text: string) => {
  expect(text.trimEnd().split('\n')).toHaveLength(1)
  return text
}

test('an export that was accepted goes on after kill -9, at the next start', { timeout: 120_000 }, async () => {
  const settings = { SAMOP_DATA: data('kept') }
  const first = startServer(settings)
  const ask = await asking(await first.ready)
  const accept = 'mutation { exportClaims(input: {}) { export { id } } }'
  type Accepted = { exportClaims: { export: { id: string } } }
  const [accepted] = await Promise.all([ask<Accepted>(accept), ask<Accepted>(accept), ask<Accepted>(accept)])
  expect(await stop(first, 'SIGKILL')).toBe('SIGKILL')

  const second = startServer(settings)
  const again = await asking(await second.ready)
  const states = async () => {
    type Seen = { exports: { edges: { node: { id: string; state: string; rowCount: number } }[] } }
    const { exports } = await again<Seen>('{ exports { edges { node { id state rowCount } } } }')
    return exports.edges.map(({ node }) => node)
  }
  await expect.poll(states, { timeout: 15_000 }).toEqual(Array(3).fill(expect.objectContaining({ state: 'DONE' })))
  expect((await states()).map(({ id }) => id)).toContain(accepted.exportClaims.export.id)
  expect((await states())[0]!.rowCount).toBeGreaterThan(0)
  expect(await stop(second)).toBe(0)
})

test(
  'stopping lets a request in flight finish, refuses new ones, and takes the database along',
  { timeout: 60_000 },
  async () => {
    const folder = data('flight')
    const server = startServer({ ...empty, SAMOP_DATA: folder })
    const { port } = new URL(await server.ready)
    const postgres = postgresOf(folder)
    expect(isAlive(postgres)).toBe(true)

    const body = JSON.stringify({ email: 'nobody@nowhere.example', password: 'not the right one' })
    // The server confirms the head and waits for the body.
    const head = [
      'POST /auth/sign-in HTTP/1.1',
      `host: localhost:${port}`,
      'content-type: application/json',
      'expect: 100-continue',
    ]
    const socket = connect(Number(port), 'localhost')
    let answer = ''
    socket.on('data', (received) => (answer += String(received)))
    const closed = new Promise((done) => socket.once('close', done))
    socket.write(`${[...head, `content-length: ${body.length}`].join('\r\n')}\r\n\r\n${body.slice(0, 10)}`)
    await expect.poll(() => answer).toMatch(/^HTTP\/1\.1 100 Continue/)

    server.process.kill('SIGTERM')
    await expect
      .poll(() =>
        fetch(`http://localhost:${port}/healthz`).then(
          ({ status }) => status,
          () => 'refused',
        ),
      )
      .toBe('refused')
    expect(isAlive(postgres)).toBe(true)
    socket.write(body.slice(10))
    await closed
    expect(answer).toMatch(/^HTTP\/1\.1 401 /m)
    expect(await server.ended).toBe(0)
    expect(isAlive(postgres)).toBe(false)
  },
)

test('a data folder in use by another start is refused in one line', async () => {
  const settings = { ...empty, SAMOP_DATA: data('shared') }
  const first = startServer(settings)
  const address = await first.ready
  const second = startServer(settings)
  expect(await second.ended).toBe(1)
  expect(oneLine(second.errors())).toContain(`in use by another start (process ${first.process.pid})`)
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  await stop(first)
})

test('a data folder that a server in another container uses is refused, until that one has ended', async () => {
  const settings = { ...empty, SAMOP_DATA: data('mounted') }
  mkdirSync(data('mounted'))
  // Another container shares only the file.
  const theirs = new DatabaseSync(join(data('mounted'), 'in-use'))
  theirs.exec('begin exclusive')
  const refused = startServer(settings)
  expect(await refused.ended).toBe(1)
  expect(oneLine(refused.errors())).toContain('in use by another start (in another container)')
  theirs.close()
  const server = startServer(settings)
  await server.ready
  await stop(server)
})

test('an impossible data folder is named in one line, and so is one for the documents', async () => {
  writeFileSync(data('file'), '')
  const folders = ['/proc/nope', '/proc', '/sys/nope', data('file'), join(data('file'), 'below')]
  for (const folder of folders) {
    const server = startServer({ ...empty, SAMOP_DATA: folder })
    expect(await server.ended).toBe(1)
    expect(oneLine(server.errors())).toMatch(`SAMOP_DATA ${folder} cannot be used: `)
  }
  const server = startServer({ ...empty, SAMOP_DATA: data('fit'), STORAGE_URL: 'file:///proc/nope' })
  expect(await server.ended).toBe(1)
  expect(oneLine(server.errors())).toMatch('STORAGE_URL /proc/nope cannot be used: ')
})

test('after kill -9 no database is left behind and the next start works', async () => {
  const folder = data('killed')
  const settings = { ...empty, SAMOP_DATA: folder }
  const first = startServer(settings)
  await first.ready
  const postgres = postgresOf(folder)
  expect(await stop(first, 'SIGKILL')).toBe('SIGKILL')
  await expect.poll(() => isAlive(postgres), { timeout: 10_000 }).toBe(false)
  const second = startServer(settings)
  const address = await second.ready
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  expect(await stop(second)).toBe(0)
})

test('the serving process runs as an ordinary user, whoever starts it, and ends with the starting process', async () => {
  const server = startServer({ ...empty, SAMOP_DATA: data('ordinary') })
  await server.ready
  const serving = childrenOf(server.process.pid!).find((pid) => commandOf(pid).includes('serve.js'))!
  const status = readFileSync(`/proc/${serving}/status`, 'utf8')
  const ids = /^Uid:\s+(\d+)\s+(\d+)\s+(\d+)/m.exec(status)!.slice(1)
  expect(new Set(ids).size).toBe(1)
  expect(ids).not.toContain('0')
  // Of root's rights at most the right to read, because the folder of this test is closed to others.
  expect(['0000000000000000', '0000000000000004']).toContain(/^CapEff:\s+(\w+)/m.exec(status)![1])
  expect(/^CapBnd:\s+(\w+)/m.exec(status)![1]).toMatch(process.getuid!() === 0 ? /^0+4$/ : /^\w+$/)
  expect(readFileSync(`/proc/${serving}/environ`, 'utf8')).not.toContain('DATABASE_URL')

  expect(await stop(server, 'SIGKILL')).toBe('SIGKILL')
  await expect.poll(() => isAlive(serving), { timeout: 10_000 }).toBe(false)
})

const childrenOf = (pid: number) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)

const commandOf = (pid: number) => readFileSync(`/proc/${pid}/cmdline`, 'utf8')

test('a port in use is refused in one line', async () => {
  const other = createServer().listen(0)
  const address = other.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  const server = startServer({ ...empty, SAMOP_DATA: data('port'), PORT: port })
  expect(await server.ended).toBe(1)
  expect(oneLine(server.errors())).toContain(`PORT ${port} is in use`)
  other.close()
})

test.each([
  ['PORT', 'eighty'],
  ['LISTEN_ADDRESS', '300.1.1.1'],
  ['DATABASE_URL', 'mysql://localhost/samop'],
  ['DATABASE_URL', 'postgres://samop:50%zz@localhost/samop'],
  ['SAMOP_DEMO', 'maybe'],
  ['SAMOP_CLOCK', 'yesterday'],
  ['STORAGE_URL', 's3://bucket'],
  ['STORAGE_URL', 'file://server/documents'],
  ['SUPPORT_URL', 'support'],
  ['PUBLIC_URL', 'claims.example.com'],
  ['PUBLIC_URL', 'https://claims.example.com/samop'],
  ['PUBLIC_URL', 'https://claims.example.com/?from=start'],
  ['PUBLIC_URL', 'https://anna:secret@claims.example.com'],
  ['SESSION_IDLE', '8 hours'],
  ['SESSION_IDLE', 'P15D'],
  ['SESSION_LIFE', 'PT1M'],
  ['SMTP_URL', 'mail.example.com'],
  ['MAIL_FROM', 'Samop'],
])('a wrong %s (%s) is named in one line', async (name, value) => {
  const server = startServer({ SAMOP_DATA: data('never'), [name]: value })
  expect(await server.ended).toBe(1)
  expect(oneLine(server.errors())).toMatch(new RegExp(`^${name} must `))
  expect(existsSync(data('never'))).toBe(false)
})

test('an address that is not this machine’s is named in one line; with one that is, only that address answers', async () => {
  const server = startServer({ ...empty, SAMOP_DATA: data('host'), LISTEN_ADDRESS: '192.0.2.1' })
  expect(await server.ended).toBe(1)
  expect(oneLine(server.errors())).toBe('LISTEN_ADDRESS 192.0.2.1 is no address of this machine\n')
  const local = startServer({
    ...empty,
    SAMOP_DATA: data('host'),
    LISTEN_ADDRESS: '127.0.0.1',
    PUBLIC_URL: '',
    SUPPORT_URL: '',
  })
  const address = await local.ready
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:/)
  expect((await fetch(`${address}/healthz`)).status).toBe(200)
  await expect(fetch(address.replace('127.0.0.1', '127.0.0.2'))).rejects.toThrow('fetch failed')
})

const signIn = (address: string, email: string) =>
  fetch(`${address}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: 'samop-demo' }),
  })

test(
  'invented data are for this machine alone, and their accounts are locked where they are not wanted',
  { timeout: 120_000 },
  async () => {
    const settings = { SAMOP_DATA: data('shown') }
    const first = startServer(settings)
    const { port } = new URL(await first.ready)
    const others = Object.values(networkInterfaces())
      .flatMap((found) => found ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const { address } of others)
      await expect(fetch(`http://${address}:${port}/healthz`)).rejects.toThrow('fetch failed')
    expect((await signIn(`http://localhost:${port}`, 'admin@nordlys.example')).status).toBe(200)
    const cookie = (await signIn(`http://localhost:${port}`, 'auditor@vendor.example')).headers
      .getSetCookie()[0]!
      .split(';')[0]!
    await stop(first)

    const serious = startServer({ ...settings, SAMOP_DEMO: 'off' })
    const address = await serious.ready
    expect(serious.output()).toContain('the 9 accounts of the demonstration are locked')
    expect(serious.output()).not.toContain('samop-demo')
    expect((await signIn(address, 'admin@nordlys.example')).status).toBe(401)
    const asked = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: '{ viewer { name } }' }),
    })
    expect(asked.status).toBe(401)
    await stop(serious)

    const again = startServer(settings)
    expect((await signIn(await again.ready, 'admin@nordlys.example')).status).toBe(200)
    await stop(again)
  },
)

test.each([
  ['PUBLIC_URL', 'https://claims.example.com'],
  ['LISTEN_ADDRESS', '0.0.0.0'],
])('an installation that others reach by its %s has no invented data by itself', async (name, value) => {
  const server = startServer({ SAMOP_DATA: data(name), [name]: value })
  await expect.poll(() => server.output(), { timeout: 30_000 }).toContain('is ready')
  expect(server.output()).not.toContain('samop-demo')
  await stop(server)
})

test('a moved clock is refused without demo data', async () => {
  const server = startServer({ ...empty, SAMOP_DATA: data('never'), SAMOP_CLOCK: '2026-11-23T09:00:00Z' })
  expect(await server.ended).toBe(1)
  expect(oneLine(server.errors())).toMatch(/^SAMOP_CLOCK /)
})

test.each([
  ['postgres://samop:hush@192.0.2.1/samop', /^DATABASE_URL goes to another machine without TLS: .*DATABASE_TLS=off/],
  ['postgres://samop:hush@192.0.2.1/samop?sslmode=prefer', /^DATABASE_URL goes to another machine without TLS/],
  ['postgres://samop@127.0.0.1/samop', /^DATABASE_URL has no password .*DATABASE_SERVING_URL/],
])('a database at %s is refused in one line before anything is sent', async (url, told) => {
  const server = startServer({ SAMOP_DATA: data('never'), DATABASE_URL: url })
  expect(await server.ended).toBe(1)
  expect(oneLine(server.errors())).toMatch(told)
  expect(server.errors()).not.toContain('hush')
})

test('a database that cannot be reached is named in one line, without its password', async () => {
  const server = startServer({ SAMOP_DATA: data('never'), DATABASE_URL: 'postgres://samop:hush@127.0.0.1:1/samop' })
  expect(await server.ended).toBe(1)
  expect(oneLine(server.errors())).toMatch(/^DATABASE_URL: PostgreSQL at 127\.0\.0\.1:1 cannot be reached/)
  expect(server.errors() + server.output()).not.toContain('hush')
})

import { createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../src/config.ts'
import { Scanner } from '../src/document/upload/Scanner.ts'
import { FileChecks } from '../src/document/check/FileChecks.ts'
import { pdf, samples } from './harness/files.ts'
import { sendFile } from './harness/sendFile.ts'
import { startStory, type Story } from './harness/story.ts'

/** Plays clamd: reads the content that INSTREAM sends, and answers the sample's finding. */
const standIn = (answer: (content: Buffer) => string | null): Server =>
  createServer((socket: Socket) => {
    let received = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (data: Buffer) => {
      received = Buffer.concat([received, data])
      const content = contentOf(received)
      const said = content && answer(content)
      if (said) socket.end(`stream: ${said}\0`)
    })
  })

const contentOf = (received: Buffer): Buffer | undefined => {
  const command = 'zINSTREAM\0'
  if (!received.subarray(0, command.length).equals(Buffer.from(command))) return undefined
  const pieces: Buffer[] = []
  for (let at = command.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}

let folder: string
let story: Story
let address: string
let scanner: Server
let seen: Buffer[] = []
let says: (content: Buffer) => string | null = () => 'OK'
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samop-scanner-'))
  scanner = standIn((content) => {
    seen.push(content)
    return says(content)
  })
  await new Promise<void>((done) => scanner.listen(join(folder, 'clamd.ctl'), done))
  story = await startStory({ settings: { CLAMD_URL: `unix://${folder}/clamd.ctl` } })
  address = await story.http.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await story.stop()
  scanner.close()
  rmSync(folder, { recursive: true, force: true })
})

const send = () => sendFile(story, address, 'a.pdf', samples['application/pdf']!)

test('the scanner gets every upload unchanged', async () => {
  seen = []
  says = () => 'OK'
  expect((await send()).status).toBe(201)
  expect(seen).toEqual([samples['application/pdf']])
})

test('an infected file is refused with the scanner’s name for the finding', async () => {
  says = () => 'Eicar-Test-Signature FOUND'
  const { status, error } = await send()
  expect([status, error?.code]).toEqual([415, 'FILE_INFECTED'])
  expect(error?.message).toContain('“Eicar-Test-Signature”')
})

test('a file that cannot be scanned is refused for now, and not stored', async () => {
  says = () => 'INSTREAM size limit exceeded. ERROR'
  expect(await send()).toMatchObject({ status: 503, retryAfter: '30', error: { code: 'SCANNER_UNAVAILABLE' } })
})

test('a missing or silent scanner is reported', async () => {
  const path = join(folder, 'file')
  writeFileSync(path, 'content')
  expect(await new Scanner(`unix://${folder}/none`).scan(path)).toEqual({ failed: expect.stringContaining('ENOENT') })
  says = () => null
  expect(await new Scanner(`unix://${folder}/clamd.ctl`, 0.2).scan(path)).toEqual({ failed: 'no answer in time' })
  says = () => 'OK'
  expect(await new Scanner(`unix://${folder}/clamd.ctl`, 0.2).scan(path)).toEqual({ signature: null })
})

test('the address of a scanner is a socket or a host with a port', () => {
  for (const CLAMD_URL of ['tcp://127.0.0.1:3310', 'tcp://[::1]:3310', 'unix:///run/clamav/clamd.ctl'])
    expect(readConfig({ CLAMD_URL }).clamdUrl).toBe(CLAMD_URL)
  for (const CLAMD_URL of ['127.0.0.1:3310', 'tcp://scanner', 'http://scanner:3310', 'unix://'])
    expect(() => readConfig({ CLAMD_URL })).toThrow(/^CLAMD_URL must be the address of a clamd/)
})

test(
  'a file that ends its thread, or takes too long, is refused; the next one is checked',
  { timeout: 60_000 },
  async () => {
    const large = join(folder, 'large.pdf')
    const small = join(folder, 'small.pdf')
    writeFileSync(large, Buffer.concat([pdf('<< >>'), Buffer.alloc(24_000_000, '#41')]))
    writeFileSync(small, pdf('<< >>'))
    const ask = (checks: FileChecks, path: string) => checks.check({ path, contentType: 'application/pdf' })
    const tight = new FileChecks(() => undefined, { megabytes: 64 })
    expect(await ask(tight, large)).toBe('TOO_MUCH')
    expect(await ask(tight, small)).toBe('CLEAN')
    await tight.close()
    const endless = join(folder, 'endless.pdf')
    writeFileSync(endless, Buffer.concat([pdf('<< >>'), Buffer.alloc(24_000_000, '/JS%')]))
    const quick = new FileChecks(() => undefined, { seconds: 1, threads: 1, waiting: 1 })
    expect(await Promise.all([endless, small, small].map((path) => ask(quick, path)))).toEqual([
      'TOO_MUCH',
      'CLEAN',
      'BUSY',
    ])
    await quick.close()
  },
)

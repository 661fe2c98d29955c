import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { samples } from './harness/files.ts'
import { sendFile } from './harness/sendFile.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
let address: string
beforeAll(async () => {
  const pace = { every: 300, bytes: 1000 }
  story = await startStory({ limits: { head: 400, body: 400, silence: 900, keepAlive: 300, pace } })
  address = await story.http.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => story.stop())

/** What a connection reads until the server ends it, and after how many milliseconds that is. */
const until = (work: (socket: Socket) => void) =>
  new Promise<{ text: string; after: number }>((done) => {
    const from = performance.now()
    let text = ''
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    socket.on('data', (data) => (text += String(data)))
    socket.on('error', () => undefined)
    socket.once('close', () => done({ text, after: performance.now() - from }))
    work(socket)
  })

const every = (milliseconds: number, socket: Socket, text: string) => {
  const drip = setInterval(() => socket.write(text), milliseconds)
  socket.once('close', () => clearInterval(drip))
}

const head = (path: string, headers: Record<string, string>) =>
  [`POST ${path} HTTP/1.1`, 'Host: localhost', ...Object.entries(headers).map((pair) => pair.join(': ')), '', ''].join(
    '\r\n',
  )

const asking = () => ({ ...story.headersOf('user'), 'content-type': 'application/json', 'content-length': '2000' })
const uploading = () => ({
  ...story.headersOf('user'),
  'x-samop-upload': '1',
  'content-type': 'multipart/form-data; boundary=b',
  'content-length': '2000000',
})
const beginning = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n'

test('a connection that says nothing is ended', async () => {
  expect((await until(() => undefined)).after).toBeLessThan(2500)
})

test('a head that comes byte by byte is ended', async () => {
  const { text, after } = await until((socket) => {
    socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\nx-slow: ')
    every(50, socket, 'a')
  })
  expect(after).toBeLessThan(2500)
  expect(text).toMatch(/^(HTTP\/1.1 408|$)/)
})

test('an operation whose body comes byte by byte is ended within seconds', async () => {
  const { after } = await until((socket) => {
    socket.write(head('/graphql', asking()))
    every(50, socket, ' ')
  })
  expect(after).toBeLessThan(2500)
})

test('an upload that comes too slowly is ended and leaves nothing; one that keeps its pace goes on', async () => {
  const slow = until((socket) => {
    socket.write(head('/documents', uploading()) + beginning)
    every(50, socket, 'a')
  })
  const steady = until((socket) => {
    socket.write(head('/documents', uploading()) + beginning)
    every(50, socket, 'a'.repeat(1000))
    setTimeout(() => socket.destroy(), 2000)
  })
  expect((await slow).after).toBeLessThan(1900)
  expect((await steady).after).toBeGreaterThan(1900)
})

test('a connection is kept between requests only for a while', async () => {
  const { text, after } = await until((socket) => socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n'))
  expect(text).toContain('"live"')
  expect(after).toBeLessThan(2500)
})

test('a quick caller is served as usual', async () => {
  expect((await sendFile(story, address, 'a.pdf', samples['application/pdf']!)).status).toBe(201)
  expect(await story.data('user', '{ viewer { name } }')).toBeTruthy()
})

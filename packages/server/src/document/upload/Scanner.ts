import { createReadStream } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { pipeline } from 'node:stream/promises'

/** `signature` is the scanner's name for what it found; null = it found nothing. */
export type Scanned = { readonly signature: string | null } | { readonly failed: string }

/**
 * Sends a file to clamd with its INSTREAM command, as clamd(8) describes it. The client on the registry, clamscan, holds the
 * whole file in memory and never reports a connection that just closes.
 */
export class Scanner {
  constructor(
    /** `tcp://host:port` or `unix:///path`; absent = no scan. */
    private readonly url: string | undefined,
    private readonly seconds = 30,
  ) {}

  async scan(path: string): Promise<Scanned> {
    if (this.url === undefined) return { signature: null }
    const socket = connectTo(new URL(this.url))
    const late = setTimeout(() => socket.destroy(new Error('no answer in time')), this.seconds * 1000)
    try {
      const answer = answerOf(socket)
      // If the scanner refuses half-way, its answer gives the reason, not the broken pipe.
      const sending = pipeline(commandOf(path), socket, { end: false }).catch(() => undefined)
      return read(await answer.finally(() => sending))
    } catch (error) {
      return { failed: (error as Error).message }
    } finally {
      clearTimeout(late)
      socket.destroy()
    }
  }
}

const connectTo = ({ protocol, hostname, port, pathname }: URL): Socket =>
  protocol === 'unix:'
    ? connect(decodeURIComponent(pathname))
    : connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) })

/** The command, then chunks, each after its length; a length of zero ends them. */
async function* commandOf(path: string): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0')
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>)
    yield Buffer.concat([length(chunk.length), chunk])
  yield length(0)
}

const length = (bytes: number): Buffer => {
  const written = Buffer.alloc(4)
  written.writeUInt32BE(bytes)
  return written
}

const longestAnswer = 4096

const answerOf = (socket: Socket): Promise<string> =>
  new Promise((done, fail) => {
    let text = ''
    socket.on('data', (data) => {
      text = (text + data.toString('utf8')).slice(0, longestAnswer)
      if (text.includes('\0')) done(text)
    })
    socket.once('error', fail)
    socket.once('close', () => done(text))
  })

const read = (text: string): Scanned => {
  const line = text
    .split('\0')[0]!
    .replace(/^stream: /, '')
    .trim()
  if (line === 'OK') return { signature: null }
  const [, signature] = /^(.+) FOUND$/.exec(line) ?? []
  return signature === undefined ? { failed: line || 'no answer' } : { signature }
}

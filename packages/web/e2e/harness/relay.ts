import { once } from 'node:events'
import { createServer, request as ask } from 'node:http'
import { connect, type Socket } from 'node:net'

/** What stands between the browser and the server: passes everything on, or treats WebSockets as some networks do. */
export interface Relay {
  readonly origin: string
  /** Whether WebSockets are let through; each try is refused with 403 where not. */
  letsSockets: boolean
  /** How many WebSockets have been tried. */
  readonly tried: number
  /** From now on nothing passes through the WebSockets that are open, though none is closed; HTTP and new ones pass. */
  freeze(): void
  thaw(): void
  /** How many frozen WebSockets the server has given up. */
  readonly givenUp: number
  close(): Promise<void>
}

export async function startRelay(to: string): Promise<Relay> {
  const { hostname, port } = new URL(to)
  const frozen = new Set<Socket>()
  const open = new Set<Socket>()
  let tried = 0
  let givenUp = 0
  const server = createServer((incoming, outgoing) => {
    const { method, url: path, headers } = incoming
    const passed = ask({ hostname, port, method, path, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    passed.on('error', () => outgoing.destroy())
    outgoing.on('close', () => passed.destroy())
    incoming.pipe(passed)
  })
  server.on('upgrade', ({ url, rawHeaders }, browser: Socket, head) => {
    tried += 1
    if (!relay.letsSockets) return browser.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n')
    const upstream = connect(Number(port), hostname)
    const lines = rawHeaders.flatMap((name, index) => (index % 2 === 0 ? `${name}: ${rawHeaders[index + 1]}` : []))
    upstream.write(`GET ${url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
    upstream.write(head)
    for (const [from, into] of [
      [browser, upstream],
      [upstream, browser],
    ] as const) {
      open.add(from)
      from.on('data', (bytes) => {
        if (!frozen.has(from)) into.write(bytes)
      })
      from.on('error', () => from.destroy())
      from.on('close', () => {
        open.delete(from)
        if (!frozen.has(from)) return into.destroy()
        if (from === upstream) givenUp += 1
      })
    }
  })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no port is free')
  const relay: Relay = {
    origin: `http://localhost:${address.port}`,
    letsSockets: true,
    get tried() {
      return tried
    },
    get givenUp() {
      return givenUp
    },
    freeze: () => {
      for (const socket of open) frozen.add(socket)
    },
    thaw: () => frozen.clear(),
    close: async () => {
      for (const socket of open) socket.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return relay
}

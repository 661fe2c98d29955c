import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface Received {
  readonly to: string
  readonly from: string
  readonly text: string
}

/** A real mail server that stores received mail. */
export const startPostbox = async () => {
  const received: Received[] = []
  let waiting: (() => void)[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: async (stream, session, done) => {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk as Buffer)
      const { mailFrom, rcptTo } = session.envelope
      received.push({
        to: rcptTo.map(({ address }) => address).join(),
        from: mailFrom === false ? '' : mailFrom.address,
        text: readable(Buffer.concat(chunks).toString('latin1')),
      })
      for (const wake of waiting) wake()
      done()
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    /** Waits until an address has received `count` mails. */
    until: async (to: string, count: number): Promise<Received[]> => {
      const found = () => received.filter((one) => one.to === to)
      while (found().length < count) await new Promise<void>((resolve) => (waiting = [...waiting, resolve]))
      return found()
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** Decodes quoted-printable. */
const readable = (raw: string) =>
  Buffer.from(
    raw
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString('utf8')

export type Postbox = Awaited<ReturnType<typeof startPostbox>>

import { type Client, createClient } from 'graphql-ws/client'
import { setSessionExpired } from '../session/sessionState.ts'
import { webClient } from './persistedLink.ts'
import { onCloseSocket } from './closeSocket.ts'
import { askServer, setConnection } from './connection.ts'
import { isLive, setLive } from './liveness.ts'
import { pingEvery, watchPulse } from './pulse.ts'
import { waitBefore } from './waitBefore.ts'

/** The server's close codes for a socket without a session, and for one whose session has ended. */
const signedOut: readonly number[] = [4401, 4403]
const normal = 1000

/** After this many failures in a row while HTTP works, the network counts as one that lets no WebSocket through. */
const tolerated = 3

let socket: Client | undefined
let failures = 0

/** The one WebSocket to the server, opened at the first subscription. */
export function openSocket(): Client {
  socket ??= makeSocket()
  return socket
}

onCloseSocket(() => {
  void socket?.dispose()
  socket = undefined
  succeeded()
})

function makeSocket(): Client {
  const client = createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    ...(import.meta.env.PROD && { connectionParams: { clientName: webClient } }),
    retryAttempts: Infinity,
    shouldRetry: (event) => !isSignedOut(event),
    retryWait,
    keepAlive: pingEvery,
    on: {
      connected: () => {
        setConnection('online')
        succeeded()
      },
      closed: (event) => {
        if (isSignedOut(event)) setSessionExpired(true)
        else if (codeOf(event) !== normal) void failed()
      },
    },
  })
  watchPulse(client)
  return client
}

const retryWait = (retries: number) => waitBefore(retries, isLive() ? 15_000 : 60_000)

function succeeded(): void {
  failures = 0
  setLive(true)
}

/** A failed socket does not mean that the server is away, so ask over HTTP. */
async function failed(): Promise<void> {
  failures = (await askServer()) ? failures + 1 : 0
  if (failures >= tolerated) setLive(false)
}

const codeOf = (event: unknown) =>
  typeof event === 'object' && event !== null && 'code' in event ? event.code : undefined

const isSignedOut = (event: unknown) => signedOut.some((code) => code === codeOf(event))

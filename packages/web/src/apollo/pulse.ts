import type { Client } from 'graphql-ws/client'

export const pingEvery = 12_000
const patience = 15_000

/**
 * Ends a socket that no longer answers. After a sleep or a change of network a socket can look open for many minutes
 * although nothing arrives; once it is ended, the client opens another.
 */
export function watchPulse(client: Client): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const rest = () => clearTimeout(waiting)
  const expectAnswer = () => {
    rest()
    waiting = setTimeout(() => client.terminate(), patience)
  }
  client.on('connecting', expectAnswer)
  client.on('connected', rest)
  client.on('ping', (received) => {
    if (!received) expectAnswer()
  })
  client.on('pong', (received) => {
    if (received) rest()
  })
  client.on('closed', rest)
}

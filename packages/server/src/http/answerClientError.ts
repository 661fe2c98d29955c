import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { bareHeaders } from './headers.ts'
import { wordsOf } from './otherErrors.ts'

/** Answers bytes that are no HTTP on the bare socket, in the form of every other error, and ends the connection. */
export const answerClientError = ({ code }: { readonly code?: string }, socket: Socket): void => {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status = statuses[code ?? ''] ?? 400
  const body = JSON.stringify({ error: { code: 'BAD_REQUEST', message: wordsOf('BAD_REQUEST').en } })
  const headers = {
    ...bareHeaders,
    connection: 'close',
    'content-length': body.length,
    'content-type': 'application/json; charset=utf-8',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n'), () => socket.destroy())
}

const statuses: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

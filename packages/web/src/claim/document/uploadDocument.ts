import { setConnection } from '../../apollo/connection.ts'
import { currentLanguage } from '../../language/languageChoice.ts'
import { setSessionExpired } from '../../session/sessionState.ts'
import { isReadable } from './problemBeforehand.ts'

export interface Uploaded {
  id: string
  contentType: string
  sha256: string | null
}

/** `REFUSED` and `LATER` carry the server's own sentence; a file answered `LATER` may succeed when it is sent again. */
export type UploadOutcome =
  | { kind: 'UPLOADED'; document: Uploaded }
  | { kind: 'REFUSED'; message: string | null }
  | { kind: 'LATER'; message: string }
  | { kind: 'UNREACHABLE' }
  | { kind: 'UNREADABLE' }
  | { kind: 'CANCELLED' }

/** Sends one file. It uses XMLHttpRequest because fetch does not report the progress of an upload. */
export function uploadDocument(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<UploadOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/documents')
    request.setRequestHeader('x-samop-upload', '1')
    request.setRequestHeader('accept-language', currentLanguage())
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(outcomeOf(request))
    request.onerror = () => void whyBroken(file).then(resolve)
    request.onabort = () => resolve({ kind: 'CANCELLED' })
    signal.addEventListener('abort', () => request.abort())
    const body = new FormData()
    body.append('file', file, file.name)
    request.send(body)
  })
}

/** The browser tells a file that it can read no more, a proxy that cuts uploads and a server that is away as one error. */
async function whyBroken(file: File): Promise<UploadOutcome> {
  if (!(await isReadable(file))) return { kind: 'UNREADABLE' }
  const isUp = await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(10_000) }).then(
    ({ ok }) => ok,
    () => false,
  )
  if (!isUp) setConnection('offline')
  return { kind: 'UNREACHABLE' }
}

function outcomeOf({ status, responseText }: XMLHttpRequest): UploadOutcome {
  const answer = parse(responseText)
  if (status >= 200 && status < 300 && typeof answer['id'] === 'string')
    return {
      kind: 'UPLOADED',
      document: {
        id: answer['id'],
        contentType: typeof answer['contentType'] === 'string' ? answer['contentType'] : '',
        sha256: typeof answer['sha256'] === 'string' ? answer['sha256'] : null,
      },
    }
  if (status === 401) setSessionExpired(true)
  const message = messageOf(answer['error'])
  if (message !== null && [429, 503, 507].includes(status)) return { kind: 'LATER', message }
  if (status === 0 || [401, 502, 503, 504].includes(status)) return { kind: 'UNREACHABLE' }
  return { kind: 'REFUSED', message }
}

function messageOf(error: unknown): string | null {
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : null
  return typeof message === 'string' ? message : null
}

function parse(text: string): Record<string, unknown> {
  try {
    const answer: unknown = JSON.parse(text)
    return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

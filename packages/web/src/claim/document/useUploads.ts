import { useEffect, useEffectEvent, useReducer, useRef } from 'react'
import { currentConnection, onConnectionChange } from '../../apollo/connection.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { problemBeforehand } from './problemBeforehand.ts'
import { type Suggest, type Upload, uploadsAfter } from './uploads.ts'
import { uploadDocument } from './uploadDocument.ts'

const atOnce = 2
/** How often a file is sent again by itself: one that a proxy cuts every time would else go out for ever. */
const mostRetries = 3

export interface Uploads {
  uploads: readonly Upload[]
  add: (files: readonly File[]) => void
  change: (key: string, change: Partial<Pick<Upload, 'kind' | 'note' | 'lineId'>>) => void
  /** Stops sending the file and forgets it. */
  remove: (key: string) => void
  retry: (key: string) => void
}

/** Sends files, two at a time. Failed files are sent again when the connection is back. */
export function useUploads(suggest?: Suggest): Uploads {
  const [uploads, dispatch] = useReducer(uploadsAfter, [])
  const running = useRef(new Map<string, AbortController>())
  const retried = useRef(new Map<string, number>())
  const change = (key: string, next: Partial<Upload>) => dispatch({ type: 'CHANGE', key, change: next })
  const retry = (key: string) => change(key, { state: 'WAITING', share: 0, problem: null })

  const send = useEffectEvent(async ({ key, file }: Upload) => {
    const controller = new AbortController()
    running.current.set(key, controller)
    change(key, { state: 'SENDING' })
    const problem = await problemBeforehand(file)
    if (problem || controller.signal.aborted) {
      running.current.delete(key)
      return change(key, { state: 'REFUSED', problem })
    }
    const outcome = await uploadDocument(file, (share) => change(key, { share }), controller.signal)
    running.current.delete(key)
    if (outcome.kind === 'UPLOADED')
      change(key, { state: 'SENT', share: 1, documentId: outcome.document.id, sha256: outcome.document.sha256 })
    if (outcome.kind === 'REFUSED')
      change(key, { state: 'REFUSED', problem: outcome.message ?? editWords.uploadRefused })
    if (outcome.kind === 'LATER') change(key, { state: 'FAILED', problem: outcome.message })
    if (outcome.kind === 'UNREADABLE') change(key, { state: 'REFUSED', problem: editWords.fileUnreadable })
    if (outcome.kind === 'UNREACHABLE') change(key, { state: 'FAILED', problem: editWords.uploadUnreachable })
  })

  useEffect(() => {
    const waiting = uploads.filter(({ state, key }) => state === 'WAITING' && !running.current.has(key))
    for (const upload of waiting.slice(0, Math.max(0, atOnce - running.current.size))) void send(upload)
  }, [uploads])

  const retryFailed = useEffectEvent(() => {
    if (currentConnection() !== 'online') return
    for (const { key, state } of uploads) {
      const tries = retried.current.get(key) ?? 0
      if (state !== 'FAILED' || tries >= mostRetries) continue
      retried.current.set(key, tries + 1)
      retry(key)
    }
  })
  useEffect(() => onConnectionChange(() => retryFailed()), [])

  useEffect(() => {
    const { current } = running
    return () => {
      for (const controller of current.values()) controller.abort()
    }
  }, [])

  return {
    uploads,
    add: (files) => dispatch({ type: 'ADD', files, suggest }),
    change,
    retry,
    remove(key) {
      running.current.get(key)?.abort()
      dispatch({ type: 'REMOVE', key })
    },
  }
}

import { useEffect, useRef } from 'react'
import type { Upload } from './uploads.ts'

/** Waits until every file that can be attached is attached, or until one cannot be. */
export function useFinishing(uploads: readonly Upload[], isWrong: (upload: Upload) => boolean) {
  const waiting = useRef<((done: boolean) => void) | undefined>(undefined)
  useEffect(() => {
    if (!waiting.current) return
    const left = uploads.filter(({ state }) => state !== 'REFUSED')
    const ends = left.length === 0 || left.some((upload) => upload.state === 'FAILED' || isWrong(upload))
    if (!ends) return
    waiting.current(left.length === 0)
    waiting.current = undefined
  })
  return () => new Promise<boolean>((resolve) => void (waiting.current = resolve))
}

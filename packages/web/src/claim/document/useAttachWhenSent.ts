import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Upload } from './uploads.ts'

/** Attaches each wanted file as soon as it is sent, at once when it already is. */
export function useAttachWhenSent(uploads: readonly Upload[], attach: (upload: Upload) => Promise<void>) {
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set())
  const attaching = useRef(new Set<string>())
  const run = useEffectEvent(async (upload: Upload) => {
    attaching.current.add(upload.key)
    setWanted((was) => new Set([...was].filter((key) => key !== upload.key)))
    await attach(upload)
    attaching.current.delete(upload.key)
  })
  useEffect(() => {
    for (const upload of uploads)
      if (upload.state === 'SENT' && wanted.has(upload.key) && !attaching.current.has(upload.key)) void run(upload)
  }, [uploads, wanted])
  const waiting = uploads.some(({ key, state }) => wanted.has(key) && state !== 'SENT')
  return { wanted: waiting, want: (keys: readonly string[]) => setWanted((was) => new Set([...was, ...keys])) }
}

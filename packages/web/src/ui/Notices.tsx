import { Suspense, useEffect, useState } from 'react'
import { lazyPart } from './lazyPart.ts'
import { type Notice, onNotice } from './notices.ts'

const NoticeToaster = lazyPart(() => import('./NoticeToaster.tsx').then((module) => module.NoticeToaster))

/** Loads the toaster when the first notice comes. */
export function Notices() {
  const [first, setFirst] = useState<readonly Notice[]>([])
  const started = first.length > 0
  useEffect(() => (started ? undefined : onNotice((notice) => setFirst((notices) => [...notices, notice]))), [started])
  if (!started) return null
  return (
    <Suspense>
      <NoticeToaster first={first} />
    </Suspense>
  )
}

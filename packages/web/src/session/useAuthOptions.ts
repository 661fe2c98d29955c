import { useEffect, useState } from 'react'
import { type AuthOptions, authOptions } from './auth.ts'

/** So long a page waits for what the server offers before it goes without. */
const patience = 1_000

/**
 * What the server offers for signing in; undefined until known, null without an answer: the form alone still works. What
 * comes late still shows.
 */
export function useAuthOptions(): AuthOptions | null | undefined {
  const [options, setOptions] = useState<AuthOptions | null>()
  useEffect(() => {
    let shown = true
    const goWithout = () => shown && setOptions((known) => known ?? null)
    const timer = setTimeout(goWithout, patience)
    authOptions().then((answer) => shown && setOptions(answer), goWithout)
    return () => {
      shown = false
      clearTimeout(timer)
    }
  }, [])
  return options
}

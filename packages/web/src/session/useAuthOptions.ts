import { useEffect, useState } from 'react'
import { type AuthOptions, authOptions } from './auth.ts'

/** How long a page waits for the server's options before it goes on without them. */
const patience = 1_000

/**
 * The options the server offers for signing in. Undefined while waiting; null without an answer, when the form alone
 * still works. An answer that comes late still counts.
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

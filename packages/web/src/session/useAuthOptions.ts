import { useEffect, useState } from 'react'
import { type AuthOptions, authOptions } from './auth.ts'

/** What the server offers for signing in; undefined until known. Without an answer the form alone still works. */
export function useAuthOptions(): AuthOptions | undefined {
  const [options, setOptions] = useState<AuthOptions>()
  useEffect(() => {
    let shown = true
    authOptions().then(
      (answer) => shown && setOptions(answer),
      () => undefined,
    )
    return () => {
      shown = false
    }
  }, [])
  return options
}

import { isLoopback } from '../isLoopback.ts'

/** Whether the connection to the database crosses a network without encryption. */
export const isUnencrypted = (databaseUrl: string): boolean => {
  const url = new URL(databaseUrl)
  const host = url.searchParams.get('host') ?? url.hostname
  const isHere = host === '' || host.startsWith('/') || isLoopback(host)
  // The driver encrypts only with these; `prefer` and `allow` do not encrypt.
  return (
    !isHere && !['require', 'verify-ca', 'verify-full', 'no-verify'].includes(url.searchParams.get('sslmode') ?? '')
  )
}

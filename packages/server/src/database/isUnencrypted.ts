import { isLoopback } from '../isLoopback.ts'

/** Whether what is sent to the database at an address could be read on the way to another machine. */
export const isUnencrypted = (databaseUrl: string): boolean => {
  const url = new URL(databaseUrl)
  const host = url.searchParams.get('host') ?? url.hostname
  const isHere = host === '' || host.startsWith('/') || isLoopback(host)
  // the driver encrypts with these alone: `prefer` and `allow` do not
  return (
    !isHere && !['require', 'verify-ca', 'verify-full', 'no-verify'].includes(url.searchParams.get('sslmode') ?? '')
  )
}

import { isIP } from 'node:net'

/** Whether what is sent to the database at an address could be read on the way to another machine. */
export const isUnencrypted = (databaseUrl: string): boolean => {
  const url = new URL(databaseUrl)
  const host = (url.searchParams.get('host') ?? url.hostname).replace(/^\[|\]$/g, '')
  const isHere = host === '' || host.startsWith('/') || host === 'localhost' || isLoopback(host)
  // the driver encrypts with these alone: `prefer` and `allow` do not
  return (
    !isHere && !['require', 'verify-ca', 'verify-full', 'no-verify'].includes(url.searchParams.get('sslmode') ?? '')
  )
}

const isLoopback = (host: string) => (isIP(host) === 4 && host.startsWith('127.')) || host === '::1'

import type { IncomingHttpHeaders } from 'node:http'
import type { Config } from '../../config.ts'
import { sessionTokenOf } from './sessionCookie.ts'
import { hashOf } from './token.ts'

/**
 * The hash of the token that signs a request in: the key in `Authorization: Bearer`, else the session cookie; null = none.
 * Keys begin with `samop_` and sessions do not, so neither passes as the other.
 */
export const tokenHashOf = (
  { headers }: { headers: IncomingHttpHeaders },
  config: Pick<Config, 'publicUrl'>,
): string | null => {
  const token =
    headers.authorization === undefined ? sessionTokenOf(config, headers.cookie) : bearer(headers.authorization)
  return token === undefined ? null : hashOf(token)
}

// A malformed `Authorization` header never falls back to the cookie.
const bearer = (authorization: string) => /^Bearer +(samop_[\w-]{20,100}) *$/i.exec(authorization)?.[1]

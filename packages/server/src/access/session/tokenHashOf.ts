import type { IncomingHttpHeaders } from 'node:http'
import type { Config } from '../../config.ts'
import { sessionTokenOf } from './sessionCookie.ts'
import { hashOf } from './token.ts'

/**
 * The hash of what signs a request in: the key of `Authorization: Bearer`, else the session's cookie; null = nothing does.
 * Every key begins with `samop_` and no session does, so that neither passes as the other.
 */
export const tokenHashOf = (
  { headers }: { headers: IncomingHttpHeaders },
  config: Pick<Config, 'publicUrl'>,
): string | null => {
  const token =
    headers.authorization === undefined ? sessionTokenOf(config, headers.cookie) : bearer(headers.authorization)
  return token === undefined ? null : hashOf(token)
}

// a header that says who calls is never passed over for a cookie
const bearer = (authorization: string) => /^Bearer +(samop_[\w-]{20,100}) *$/i.exec(authorization)?.[1]

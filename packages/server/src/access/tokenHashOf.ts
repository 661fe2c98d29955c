import type { IncomingHttpHeaders } from 'node:http'
import { sessionTokenOf } from './sessionCookie.ts'
import { hashOf } from './token.ts'

/** The hash of what signs a request in: the key of `Authorization: Bearer`, else the session's cookie; null = nothing does. */
export const tokenHashOf = ({ headers }: { headers: IncomingHttpHeaders }): string | null => {
  const token = headers.authorization === undefined ? sessionTokenOf(headers.cookie) : bearer(headers.authorization)
  return token === undefined ? null : hashOf(token)
}

// a header that says who calls is never passed over for a cookie
const bearer = (authorization: string) => /^Bearer +(samop_[\w-]{20,100}) *$/i.exec(authorization)?.[1]

import type { FastifyBaseLogger } from 'fastify'
import type { Caller } from './access/caller.ts'
import { byOf } from './http/requestLog.ts'
import { noteSecurity } from './securityLog.ts'

interface Asked {
  readonly caller: Caller | null
  readonly operation: string
}

/** The security event that each code of an answer stands for, over HTTP and sockets. */
const meanings = [
  { event: 'RIGHT_DENIED', codes: ['FORBIDDEN', 'PERSON_REQUIRED', 'SCOPE_REQUIRED'] },
  { event: 'CURSOR_REFUSED', codes: ['CURSOR_FOREIGN', 'CURSOR_MALFORMED'] },
  {
    event: 'FILE_REFUSED',
    codes: [
      'FILE_MACROS',
      'FILE_ACTIVE',
      'FILE_EMBEDDED',
      'FILE_EXTERNAL',
      'FILE_UNPACKS',
      'FILE_TOO_MUCH',
      'FILE_INFECTED',
    ],
  },
  {
    event: 'LIMIT_HIT',
    codes: [
      'THROTTLED',
      'COST_TOO_HIGH',
      'TOO_MANY_OPERATIONS',
      'TOO_MANY_SOCKETS',
      'TOO_MANY_ATTEMPTS',
      'UPLOAD_QUOTA',
      'PARTNER_UPLOAD_QUOTA',
      'UPLOADS_A_DAY',
      'UPLOADS_AT_ONCE',
    ],
  },
] as const

/** Logs the security events behind the codes of an answer. */
export const noteCodes = (
  log: Pick<FastifyBaseLogger, 'info' | 'warn'>,
  said: readonly string[],
  { caller, operation }: Asked,
): void => {
  for (const { event, codes } of meanings) {
    const code = said.find((one) => (codes as readonly string[]).includes(one))
    if (code !== undefined) noteSecurity(log, event, { by: caller && byOf(caller), operation, code })
  }
}

import { system } from '@samop/shared'
import type { FastifyRequest } from 'fastify'
import type { Services } from '../../services.ts'
import { noteSecurity } from '../../securityLog.ts'
import { write } from '../../write.ts'
import { browserCookie, browserTokenOf } from './browserCookie.ts'
import { browserHashOf } from './knownBrowsers.ts'
import { networkOf } from '../networkOf.ts'
import { openSession } from '../session/openSession.ts'
import { announceRevocation } from '../revocation.ts'
import { sessionCookie, sessionTokenOf } from '../session/sessionCookie.ts'
import { hashOf, newToken } from '../session/token.ts'

/** Opens a session for a person who has proved who they are; it replaces the browser's earlier one. Answers the cookies. */
export const admit = async (services: Services, request: FastifyRequest, memberId: string): Promise<string[]> => {
  const { config } = services
  const { cookie, 'user-agent': userAgent } = request.headers
  const before = sessionTokenOf(config, cookie)
  const replaces = before === undefined ? null : hashOf(before)
  const browserToken = browserTokenOf(config, cookie) ?? newToken()
  const token = newToken()
  await write({ services, actor: system }, openSession, {
    memberId,
    tokenHash: hashOf(token),
    replaces,
    from: { address: request.ip, userAgent },
    browserHash: browserHashOf(browserToken, memberId),
  })
  if (replaces !== null) announceRevocation(services, replaces)
  noteSecurity(request.log, 'SIGNED_IN', { memberId, network: networkOf(request.ip) })
  return [sessionCookie(config, token), browserCookie(config, browserToken)]
}

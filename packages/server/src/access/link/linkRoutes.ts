import { longestPassword, shortestPassword, system } from '@samop/shared'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { z } from 'zod'
import { readAsSystem } from '../../reader.ts'
import { GraphQLError } from 'graphql'
import { noteSecurity } from '../../securityLog.ts'
import type { Services } from '../../services.ts'
import { write } from '../../write.ts'
import { AccessError } from '../accessErrors.ts'
import type { LinkPurpose } from './AccessLink.ts'
import { issueLink, newLink } from './accessLinks.ts'
import { browserCookie, browserTokenOf } from '../signIn/browserCookie.ts'
import { address, password, readBody } from '../signIn/credentials.ts'
import { passwordChangedLetter } from './letters.ts'
import { networkOf } from '../networkOf.ts'
import { hashPassword } from '../password/password.ts'
import { passwordFault } from '../password/passwordPolicy.ts'
import { announceRevocation } from '../revocation.ts'
import { sendLink } from './sendLink.ts'
import { hashOf, newToken } from '../session/token.ts'
import { useLink } from './useLink.ts'

const hour = 3600
const bodyLimit = 16_384

/** Routes for forgotten passwords and for links with which people choose one; they share the hooks and errors of `accessRoutes`. */
export const linkRoutes =
  (services: Services) =>
  async (app: FastifyInstance): Promise<void> => {
    const byNetwork = new RateLimiterMemory({ points: 20, duration: hour })
    const byAccount = new RateLimiterMemory({ points: 3, duration: hour })
    const tries = new RateLimiterMemory({ points: 100, duration: hour })

    const limited = (limiter: RateLimiterMemory, key: string) =>
      limiter.consume(key).catch((refusal: { msBeforeNext: number }) => {
        throw new AccessError('TOO_MANY_ATTEMPTS', { seconds: Math.ceil(refusal.msBeforeNext / 1000) })
      })

    // The answer and its timing do not tell whether anybody has the address.
    app.post('/auth/forgotten-password', { bodyLimit }, async (request, reply) => {
      const { email } = readBody(z.object({ email: address }), request.body)
      await limited(byNetwork, networkOf(request.ip))
      noteSecurity(request.log, 'PASSWORD_LINK_ASKED', {})
      setImmediate(() => {
        byAccount
          .consume(email)
          .then(() => mailLink(services, email))
          .catch((error: unknown) => {
            if (error instanceof Error) services.log.error({ err: error }, 'a link could not be made')
          })
      })
      return reply.code(202).send({})
    })

    app.post('/auth/link', { bodyLimit }, async (request) => {
      await limited(tries, networkOf(request.ip))
      const { token } = readBody(z.object({ token: linkToken }), request.body)
      const { email, purpose, keys } = await linkOf(services, token)
      return { email, purpose, keys, shortest: shortestPassword, longest: longestPassword }
    })

    app.post('/auth/set-password', { bodyLimit }, async (request, reply) => {
      await limited(tries, networkOf(request.ip))
      const sent = readBody(z.object({ token: linkToken, password }), request.body)
      const owner = await linkOf(services, sent.token)
      const fault = await passwordFault(sent.password, owner)
      if (fault) throw new AccessError(fault.code, fault.values)
      const browserToken = browserTokenOf(services.config, request.headers.cookie) ?? newToken()
      const outcome = await write({ services, actor: system }, useLink, {
        tokenHash: hashOf(sent.token),
        passwordHash: await hashPassword(sent.password),
        browserToken,
      })
      if (!('done' in outcome) || !outcome.done) throw new AccessError('LINK_USED')
      const { memberId, sessions, keys } = outcome.done
      for (const tokenHash of [...sessions, ...keys]) announceRevocation(services, tokenHash)
      if (owner.purpose === 'NEW_PASSWORD')
        services.mail.send(owner.email, owner.language, passwordChangedLetter(owner.name))
      noteSecurity(request.log, 'PASSWORD_SET_BY_LINK', { memberId, sessions: sessions.length, keys: keys.length })
      return reply.header('set-cookie', browserCookie(services.config, browserToken)).send({ email: owner.email })
    })
  }

const linkToken = z.string().regex(/^[\w-]{20,100}$/)

const mailLink = async (services: Services, email: string): Promise<void> => {
  if (!services.mail.isOn) return
  const link = newLink()
  const outcome = await write({ services, actor: system }, issueLink, { email, tokenHash: link.tokenHash }).catch(
    (error: unknown) => {
      // Nobody has the address, or it is not valid.
      if (error instanceof GraphQLError) return null
      throw error
    },
  )
  if (outcome && 'done' in outcome) sendLink(services, outcome.done, link)
}

interface LinkRow {
  readonly name: string
  readonly email: string
  readonly organization: string | null
  readonly language: 'en' | 'sv'
  readonly purpose: LinkPurpose
  readonly isUsed: boolean
  readonly isOver: boolean
  /** How many API keys of the person a new password revokes. */
  readonly keys: number
}

const linkOf = async (services: Services, token: string): Promise<LinkRow> => {
  const now = services.clock().toString()
  const [link] = await readAsSystem(services, (db) =>
    db.rows(
      sql<LinkRow>`select m.name, m.email, p.name as organization, m.language, l.purpose, l.used_at is not null as "isUsed",
          l.expires_at <= ${now}::text::timestamptz as "isOver",
          (select count(*)::int from api_key k where k.created_by_id = m.id and k.revoked_at is null
            and (k.expires_at is null or k.expires_at > ${now}::text::timestamptz)) as keys
        from access_link l join member m on m.id = l.member_id left join partner p on p.id = m.partner_id
        where l.token_hash = ${hashOf(token)} and m.removed_at is null`,
    ),
  )
  if (!link) throw new AccessError('LINK_UNKNOWN')
  if (link.isUsed) throw new AccessError('LINK_USED')
  if (link.isOver) throw new AccessError('LINK_OVER')
  return link
}

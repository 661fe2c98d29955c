import { system } from '@samop/shared'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { z } from 'zod'
import { AccessError } from '../access/accessErrors.ts'
import { admit } from '../access/signIn/admit.ts'
import { browserTokenOf } from '../access/signIn/browserCookie.ts'
import { readBody } from '../access/signIn/credentials.ts'
import { knownBrowser } from '../access/signIn/knownBrowsers.ts'
import { networkOf } from '../access/networkOf.ts'
import type { Services } from '../services.ts'
import { noteSecurity } from '../securityLog.ts'
import { write } from '../write.ts'
import { recoveryCodeUsedLetter } from './letters.ts'
import { answered, authenticationOptions } from './passkeys.ts'
import { type Pending, pendingCookie, pendingOf, settle } from './pendingSignIns.ts'
import { codeWasRight, tryCode } from './tries.ts'
import { useCode } from './useCode.ts'

/** Routes for the second step of a sign-in and for a passkey alone; they share the hooks and errors of `accessRoutes`. */
export const secondStepRoutes =
  (services: Services) =>
  async (app: FastifyInstance): Promise<void> => {
    const passkeyTries = new RateLimiterMemory({ points: 60, duration: 600 })

    app.post('/auth/second-factor', { bodyLimit: 16_384 }, async (request, reply) => {
      const given = readBody(codes, request.body)
      const pending = await owed(services, request)
      const tries = { memberId: pending.memberId, browserHash: await browserOf(services, request, pending) }
      const seconds = await tryCode(services, tries)
      if (seconds !== null) throw tooSoon(request, reply, seconds)
      const outcome = await write({ services, actor: system }, useCode, { memberId: pending.memberId, ...given })
      if (!('done' in outcome) || !outcome.done.right) {
        noteSecurity(request.log, 'SECOND_STEP_REFUSED', { memberId: pending.memberId, network: networkOf(request.ip) })
        throw new AccessError(given.code === undefined ? 'RECOVERY_CODE_WRONG' : 'CODE_WRONG')
      }
      await codeWasRight(services, tries)
      const { codesLeft } = outcome.done
      if (codesLeft !== null)
        services.mail.send(pending.email, pending.language, recoveryCodeUsedLetter(pending.name, codesLeft))
      return finish(services, request, reply, pending, codesLeft === null ? {} : { recoveryCodesLeft: codesLeft })
    })

    app.post('/auth/passkey/options', { bodyLimit: 16_384 }, async (request, reply) => {
      await limited(passkeyTries, request, reply)
      const { alone } = readBody(z.object({ alone: z.boolean().default(false) }), request.body)
      const options = alone
        ? await authenticationOptions(services, 'SIGN_IN', null)
        : await authenticationOptions(services, 'SECOND_STEP', (await owed(services, request)).memberId)
      return reply.header('content-type', 'application/json; charset=utf-8').send(options)
    })

    app.post('/auth/passkey', { bodyLimit: 65_536 }, async (request, reply) => {
      await limited(passkeyTries, request, reply)
      const { alone, response } = readBody(passkeyAnswer, request.body)
      const json = JSON.stringify(response)
      const pending = alone ? undefined : await owed(services, request)
      const memberId = pending
        ? await answered(services, json, 'SECOND_STEP', pending.memberId)
        : await answered(services, json, 'SIGN_IN', null)
      if (memberId === null) {
        noteSecurity(request.log, 'SECOND_STEP_REFUSED', {
          memberId: pending?.memberId ?? null,
          network: networkOf(request.ip),
        })
        throw new AccessError('PASSKEY_WRONG')
      }
      if (pending) return finish(services, request, reply, pending, {})
      return reply.header('set-cookie', await admit(services, request, memberId)).send({})
    })
  }

const code = z.string().trim().min(1).max(100)

const codes = z
  .object({ code: code.optional(), recoveryCode: code.optional() })
  .refine((given) => (given.code === undefined) !== (given.recoveryCode === undefined), { path: ['code'] })

const passkeyAnswer = z.object({ alone: z.boolean().default(false), response: z.looseObject({}) })

const owed = async (services: Services, request: FastifyRequest): Promise<Pending> => {
  const pending = await pendingOf(services, request.headers.cookie)
  if (!pending) throw new AccessError('SIGN_IN_AGAIN')
  return pending
}

const finish = async (
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  pending: Pending,
  told: object,
): Promise<FastifyReply> => {
  if (!(await settle(services, pending.tokenHash))) throw new AccessError('SIGN_IN_AGAIN')
  const cookies = await admit(services, request, pending.memberId)
  return reply.header('set-cookie', [...cookies, pendingCookie(services.config, null)]).send(told)
}

const browserOf = (services: Services, { headers }: FastifyRequest, { email }: Pending) =>
  knownBrowser(services, browserTokenOf(services.config, headers.cookie), email)

const limited = (limiter: RateLimiterMemory, request: FastifyRequest, reply: FastifyReply) =>
  limiter.consume(networkOf(request.ip)).catch((refusal: { msBeforeNext: number }) => {
    throw tooSoon(request, reply, Math.ceil(refusal.msBeforeNext / 1000))
  })

const tooSoon = (request: FastifyRequest, reply: FastifyReply, seconds: number) => {
  noteSecurity(request.log, 'SECOND_STEP_DELAYED', { network: networkOf(request.ip), seconds })
  void reply.header('retry-after', seconds)
  return new AccessError('TOO_MANY_ATTEMPTS', { seconds })
}

import { system } from '@samop/shared'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Config } from '../config.ts'
import { pend, pendingCookie } from '../secondFactor/pendingSignIns.ts'
import { secondStepRoutes } from '../secondFactor/secondStepRoutes.ts'
import type { Services } from '../services.ts'
import { noteSecurity } from '../securityLog.ts'
import { write } from '../write.ts'
import { AccessError } from './accessErrors.ts'
import { failed, RouteError } from '../http/routeErrors.ts'
import { demoMembers, demoPassword } from './demoMembers.ts'
import { admit } from './signIn/admit.ts'
import { browserTokenOf } from './signIn/browserCookie.ts'
import { address, notJson, password, readBody } from './signIn/credentials.ts'
import { endSession } from './session/endSession.ts'
import { networkOf } from './networkOf.ts'
import { knownBrowser } from './signIn/knownBrowsers.ts'
import { linkRoutes } from './link/linkRoutes.ts'
import { announceRevocation } from './revocation.ts'
import { isUnforged } from './signIn/sameOrigin.ts'
import { sessionCookie, sessionTokenOf } from './session/sessionCookie.ts'
import { signIn } from './signIn/signIn.ts'
import { hashOf } from './session/token.ts'

/** Routes to sign in and out, and for what a page may know before. */
export const accessRoutes =
  (services: Services) =>
  async (app: FastifyInstance): Promise<void> => {
    const { config, throttle } = services
    app.addHook('preClose', async () => throttle.close())

    app.addHook('onRequest', async (request) => {
      if (request.method !== 'POST' || isUnforged(request, config)) return
      const origin = String(request.headers.origin ?? '').slice(0, 200)
      noteSecurity(request.log, 'ORIGIN_REFUSED', { origin, network: networkOf(request.ip) })
      throw origin
        ? new AccessError('OTHER_ADDRESS', { origin, host: request.headers.host ?? '' })
        : new AccessError('FOREIGN_ORIGIN')
    })

    app.setErrorHandler((error, request, reply) => {
      return asRouteError(error, request).answer(request, reply)
    })
    await app.register(linkRoutes(services))
    await app.register(secondStepRoutes(services))

    app.post('/auth/sign-in', { bodyLimit: 16_384 }, async (request, reply) => {
      const { email, password } = readBody(credentials, request.body)
      const network = networkOf(request.ip)
      const browserToken = browserTokenOf(config, request.headers.cookie)
      const attempt = { email, address: request.ip, browserHash: await knownBrowser(services, browserToken, email) }
      const seconds = await throttle.attempt(services, attempt)
      if (seconds !== null) {
        noteSecurity(request.log, 'SIGN_IN_DELAYED', { account: services.seal.mark(email), network, seconds })
        void reply.header('retry-after', seconds)
        throw new AccessError('TOO_MANY_ATTEMPTS', { seconds })
      }
      const known = await signIn(services, { email, password })
      if (!known) {
        noteSecurity(request.log, 'SIGN_IN_REFUSED', { account: services.seal.mark(email), network })
        throw new AccessError('WRONG_CREDENTIALS')
      }
      await throttle.succeeded(services, attempt)
      if (!known.hasSecondFactor)
        return reply.header('set-cookie', await admit(services, request, known.memberId)).send({})
      const { token, ways } = await pend(services, known.memberId)
      return reply.header('set-cookie', pendingCookie(config, token)).send({ secondFactor: ways })
    })

    app.post('/auth/sign-out', { bodyLimit: 16_384 }, async (request, reply) => {
      const tokenHash = sessionHashOf(request, config)
      if (tokenHash !== null) {
        const outcome = await write({ services, actor: system }, endSession, { tokenHash })
        announceRevocation(services, tokenHash)
        const memberId = 'done' in outcome ? outcome.done.memberId : null
        if (memberId !== null) noteSecurity(request.log, 'SIGNED_OUT', { memberId })
      }
      return reply.header('set-cookie', sessionCookie(config, null)).send({})
    })

    // A page cannot read its own session cookie. Without this route it would have to ask for the viewer and take an error.
    app.get('/auth/session', async (request, reply) => {
      void reply.header('cache-control', 'no-store')
      return { present: sessionHashOf(request, config) !== null }
    })

    app.get('/auth/options', async () => {
      const demo = await demoMembers(services)
      return { demo, password: demo && demoPassword, supportUrl: config.supportUrl ?? null, mail: services.mail.isOn }
    })
  }

const credentials = z.object({ email: address, password })

const sessionHashOf = ({ headers }: FastifyRequest, config: Config) => {
  const token = sessionTokenOf(config, headers.cookie)
  return token === undefined ? null : hashOf(token)
}

const asRouteError = (error: unknown, request: FastifyRequest): RouteError => {
  if (error instanceof RouteError) return error
  const { statusCode = 500 } = error as { statusCode?: number }
  if (statusCode === 413) return new AccessError('TOO_LARGE')
  return statusCode < 500 ? notJson() : failed(error, request)
}

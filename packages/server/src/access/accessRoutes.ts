import { system } from '@samop/shared'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Services } from '../services.ts'
import { write } from '../write.ts'
import { AccessError } from './accessErrors.ts'
import { demoAccounts, demoPassword } from './demoAccounts.ts'
import { endSession } from './endSession.ts'
import { announceRevocation } from './revocation.ts'
import { isUnforged } from './sameOrigin.ts'
import { sessionCookie, sessionTokenOf } from './sessionCookie.ts'
import { signIn } from './signIn.ts'
import { SignInThrottle } from './signInThrottle.ts'
import { hashOf } from './token.ts'

/** Signing in and out, and what a page may know before. */
export const accessRoutes =
  (services: Services) =>
  async (app: FastifyInstance): Promise<void> => {
    const throttle = new SignInThrottle()

    app.addHook('onRequest', async (request) => {
      if (request.method === 'POST' && !isUnforged(request, services.config)) throw new AccessError('FOREIGN_ORIGIN')
    })

    app.setErrorHandler((error, request, reply) => {
      const known = knownError(error)
      if (known.code === 'INTERNAL') request.log.error({ err: error }, 'a sign-in route failed')
      return known.answer(request, reply)
    })

    app.post('/auth/sign-in', { bodyLimit: 16_384 }, async (request, reply) => {
      const { email, password } = credentialsOf(request.body)
      const seconds = await throttle.attempt(request.ip, email)
      if (seconds !== null) {
        request.log.warn('sign-in throttled')
        void reply.header('retry-after', seconds)
        throw new AccessError('TOO_MANY_ATTEMPTS', { seconds })
      }
      const replaces = sessionHashOf(request)
      const opened = await signIn(services, { email, password, replaces })
      if (!opened) {
        request.log.warn('sign-in refused')
        throw new AccessError('WRONG_CREDENTIALS')
      }
      await throttle.succeeded(request.ip, email)
      if (replaces !== null) announceRevocation(services, replaces)
      request.log.info({ memberId: opened.memberId }, 'signed in')
      return reply.header('set-cookie', sessionCookie(services.config, opened.token)).send({})
    })

    app.post('/auth/sign-out', { bodyLimit: 16_384 }, async (request, reply) => {
      const tokenHash = sessionHashOf(request)
      if (tokenHash !== null) {
        await write({ services, actor: system }, endSession, { tokenHash })
        announceRevocation(services, tokenHash)
        request.log.info('signed out')
      }
      return reply.header('set-cookie', sessionCookie(services.config, null)).send({})
    })

    // a browser cannot see its own session: without this, asking who is signed in is an error where nobody is
    app.get('/auth/session', async (request, reply) => {
      void reply.header('cache-control', 'no-store')
      return { present: sessionHashOf(request) !== null }
    })

    app.get('/auth/options', async () => {
      const demo = await demoAccounts(services)
      return { demo, password: demo && demoPassword, supportUrl: services.config.supportUrl ?? null }
    })
  }

/** No database takes U+0000 or half of a character, so no address has one. */
const address = z
  .string()
  .trim()
  .toLowerCase()
  .min(1)
  .max(254)
  .refine((text) => !text.includes('\0') && text.isWellFormed())

const body = z.object({ email: address, password: z.string().min(1).max(1000) })

const credentialsOf = (sent: unknown) => {
  const read = body.safeParse(sent)
  if (read.success) return read.data
  const wrong = { email: 'EMAIL_NEEDED', password: 'PASSWORD_NEEDED' } as const
  const code = wrong[read.error.issues[0]?.path[0] as keyof typeof wrong]
  throw code ? new AccessError(code) : notJson()
}

const notJson = () => new AccessError('NOT_JSON', { sample: '{ "email": "…", "password": "…" }' })

const sessionHashOf = ({ headers }: FastifyRequest) => {
  const token = sessionTokenOf(headers.cookie)
  return token === undefined ? null : hashOf(token)
}

const knownError = (error: unknown) => {
  if (error instanceof AccessError) return error
  const { statusCode = 500 } = error as { statusCode?: number }
  if (statusCode === 413) return new AccessError('TOO_LARGE')
  return statusCode < 500 ? notJson() : new AccessError('INTERNAL')
}

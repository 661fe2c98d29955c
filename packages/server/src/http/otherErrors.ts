import type { FastifyReply, FastifyRequest } from 'fastify'
import { hasGone } from './compress.ts'
import { failed, RouteError, type RouteErrorRow } from './routeErrors.ts'

/** The errors of requests that no route of ours takes. */
const otherErrors = {
  NOT_FOUND: { status: 404, text: { en: 'Nothing is here.', sv: 'Här finns ingenting.' } },
  BAD_REQUEST: {
    status: 400,
    text: { en: 'The request is not well formed.', sv: 'Begäran är inte korrekt.' },
  },
  HOST: {
    status: 400,
    text: {
      en: 'Send one Host header, with the name or address you reach this server by.',
      sv: 'Skicka ett enda Host-fält, med namnet eller adressen som du når servern på.',
    },
  },
} as const satisfies Record<string, RouteErrorRow>

export const wordsOf = (code: keyof typeof otherErrors) => otherErrors[code].text

const other = (code: keyof typeof otherErrors) => new RouteError(otherErrors[code], code, {})

export const answerUnclearHost = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  other('HOST').answer(request, reply)

export const answerNotFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  other('NOT_FOUND').answer(request, reply)

/** Answers what Fastify and its plugins refuse, in our form; a forbidden file answers as missing. */
export const answerOther = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const { statusCode = 500, code } = error as { statusCode?: number; code?: string }
  if (hasGone({ code })) {
    reply.raw.destroy()
    return reply
  }
  // None of our paths is that long.
  const isNowhere = statusCode === 403 || statusCode === 404 || code === 'FST_ERR_MAX_PARAM_LENGTH'
  if (isNowhere) return answerNotFound(request, reply)
  if (statusCode < 500) return other('BAD_REQUEST').answer(request, reply)
  return failed(error, request).answer(request, reply)
}

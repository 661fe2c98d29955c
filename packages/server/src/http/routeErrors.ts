import { languages, sayWith, type SpokenValues, type Text } from '@samop/shared'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { acceptedLanguage } from './acceptedLanguage.ts'
import { unanswered } from '../database/unanswered.ts'

/** The `WWW-Authenticate` header, which says how to authenticate. */
export const challenge = 'Bearer realm="Samop"'

/** An error of a request outside GraphQL. */
export interface RouteErrorRow {
  readonly status: number
  readonly text: Text
  readonly field?: string
  readonly retryAfter?: number
}

export class RouteError extends Error {
  constructor(
    private readonly row: RouteErrorRow,
    readonly code: string,
    private readonly values: SpokenValues,
  ) {
    super(code)
  }

  /** Answers `{ error: { code, message, field?, requestId } }` in the caller's language. */
  answer({ headers, id: requestId }: FastifyRequest, reply: FastifyReply): FastifyReply {
    const { status, text, field, retryAfter } = this.row
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter))
    if (status === 401) void reply.header('www-authenticate', challenge)
    const language = acceptedLanguage(headers['accept-language']) ?? languages[0]
    const message = sayWith(text, language, { ...this.values, requestId })
    return reply
      .code(status)
      .send({ error: { code: this.code, message, ...(field !== undefined && { field }), requestId } })
  }
}

export const failures = {
  INTERNAL_SERVER_ERROR: {
    status: 500,
    text: {
      en: 'Something went wrong on our side; request {requestId}.',
      sv: 'Något gick fel hos oss; begäran {requestId}.',
    },
  },
  UNAVAILABLE: {
    status: 503,
    text: {
      en: 'The server cannot reach its database just now. Try again in a moment.',
      sv: 'Servern når inte sin databas just nu. Försök igen om en stund.',
    },
    retryAfter: 1,
  },
  TOOK_TOO_LONG: {
    status: 503,
    text: {
      en: 'This took too long and was ended; nothing was done. Try again in a moment.',
      sv: 'Det här tog för lång tid och avbröts; inget har gjorts. Försök igen om en stund.',
    },
    retryAfter: 5,
  },
} as const satisfies Record<string, RouteErrorRow>

/** The error when the server failed, not the request; the log tells the operator. */
export const failed = (error: unknown, { log }: FastifyRequest): RouteError => {
  log.error({ err: error }, 'a request failed')
  const code = unanswered(error) ?? 'INTERNAL_SERVER_ERROR'
  return new RouteError(failures[code], code, {})
}

import { preferredLanguage, sayWith, type Text } from '@samop/shared'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** What can be wrong with a request that is no GraphQL. */
export interface RouteErrorRow {
  readonly status: number
  readonly text: Text
  /** What of the request is wrong. */
  readonly field?: string
  /** Seconds after which the same may go well. */
  readonly retryAfter?: number
}

export class RouteError extends Error {
  constructor(
    private readonly row: RouteErrorRow,
    readonly code: string,
    private readonly values: Readonly<Record<string, unknown>>,
  ) {
    super(code)
  }

  /** Answers `{ error: { code, message, field?, requestId } }` in the caller's language. */
  answer({ headers, id: requestId }: FastifyRequest, reply: FastifyReply): FastifyReply {
    const { status, text, field, retryAfter } = this.row
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter))
    const language = preferredLanguage((headers['accept-language'] ?? '').split(',').map((tag) => tag.trim()))
    const message = sayWith(text, language, { ...this.values, requestId })
    return reply
      .code(status)
      .send({ error: { code: this.code, message, ...(field !== undefined && { field }), requestId } })
  }
}

export const internalError: RouteErrorRow = {
  status: 500,
  text: {
    en: 'Something went wrong on our side; request {requestId}.',
    sv: 'Något gick fel hos oss; begäran {requestId}.',
  },
}

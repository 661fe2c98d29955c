import type { FastifyRequest } from 'fastify'
import { pino } from 'pino'

export type Log = pino.Logger

/** Structured lines on standard output; nothing that signs anybody in, or that people wrote, is ever written. */
export const createLog = (level: pino.LevelWithSilent = 'info', destination?: pino.DestinationStream): Log => {
  const options: pino.LoggerOptions = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { req: request, err: failure },
    redact: {
      paths: [
        'req.headers.cookie',
        'req.headers.authorization',
        'res.headers["set-cookie"]',
        'headers.cookie',
        'headers.authorization',
        ...secret,
        ...secret.map((name) => `*.${name}`),
      ],
      censor: '(hidden)',
    },
  }
  return destination ? pino(options, destination) : pino(options)
}

/** What signs somebody in, whoever should log it by mistake. */
const secret = ['password', 'recoveryCode', 'recoveryCodes', 'secret']

/** What stands behind the question mark may hold variables of a query. */
const request = ({ method, url, host, ip }: FastifyRequest) => ({
  method,
  url: url.split('?')[0],
  host,
  remoteAddress: ip,
})

/** The details of PostgreSQL's errors show the row that would not go in. */
const failure = (error: unknown) => {
  if (!(error instanceof Error)) return error
  const { type, message, stack, code } = pino.stdSerializers.err(error) as pino.SerializedError & { code?: unknown }
  return { type, message, stack, ...(code !== undefined && { code }) }
}

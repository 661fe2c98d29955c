import type { FastifyRequest } from 'fastify'
import { pino } from 'pino'

export type Log = pino.Logger

/** Writes structured lines to standard output, but never secrets that sign somebody in or texts that people wrote. */
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

/** Keys of secrets, which are removed even if somebody logs them by mistake. */
const secret = ['password', 'recoveryCode', 'recoveryCodes', 'secret']

/** Leaves out the query string, which may hold the variables of a GraphQL query. */
const request = ({ method, url, host, ip }: FastifyRequest) => ({
  method,
  url: url.split('?')[0],
  host,
  remoteAddress: ip,
})

/** Leaves out the details of PostgreSQL's errors, which show values of the refused row. */
const failure = (error: unknown) => {
  if (!(error instanceof Error)) return error
  const { type, message, stack, code } = pino.stdSerializers.err(error) as pino.SerializedError & { code?: unknown }
  return { type, message, stack, ...(code !== undefined && { code }) }
}

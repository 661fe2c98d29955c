import { pino } from 'pino'

export type Log = pino.Logger

/** Structured lines on standard output; nothing that signs anybody in is ever written. */
export const createLog = (level: pino.LevelWithSilent = 'info'): Log =>
  pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        'req.headers.cookie',
        'req.headers.authorization',
        'res.headers["set-cookie"]',
        'headers.cookie',
        'headers.authorization',
        'password',
        '*.password',
      ],
      censor: '(hidden)',
    },
  })

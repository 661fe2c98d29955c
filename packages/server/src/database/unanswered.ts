/** Why the database gave no answer, through no fault of ours: it is unreachable, or it took too long. */
export type Unanswered = 'UNAVAILABLE' | 'TOOK_TOO_LONG'

/** The reason in an error; undefined for every other error. */
export const unanswered = (error: unknown): Unanswered | undefined => {
  const { code = '', message } = (error ?? {}) as { code?: string; message?: string }
  if (code === tookTooLong) return 'TOOK_TOO_LONG'
  return away.test(code) || (message !== undefined && lost.test(message)) ? 'UNAVAILABLE' : undefined
}

// query_canceled
const tookTooLong = '57014'
// admin_shutdown, crash_shutdown, cannot_connect_now, connection errors, too_many_connections, and errors of the socket
const away = /^(57P0[123]|08\w{3}|53300|ECONN(REFUSED|RESET)|EPIPE|ETIMEDOUT)$/
// Errors of pg and its pool have no code.
const lost =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

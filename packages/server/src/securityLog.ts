import type { FastifyBaseLogger } from 'fastify'

interface EventRow {
  readonly level: 'info' | 'warn'
  readonly text: string
  /** The fields of the line besides `event`, time, level and request. */
  readonly fields: Readonly<Record<string, string>>
}

const by = 'who: kind, id and partner of the caller'
const asked = { by, operation: 'what', code: 'which code was answered' }
const account =
  'a keyed mark of the address that was typed, the same for the same address: it may be a password typed in the wrong field'
const network = 'from where: the address, of IPv6 the /64'

/** The security events of the log, by name. `docs/logging.md` is generated from these rows. */
export const securityEvents = {
  SIGNED_IN: { level: 'info', text: 'Somebody signed in.', fields: { memberId: 'who', network } },
  SIGNED_OUT: { level: 'info', text: 'Somebody signed out.', fields: { memberId: 'who' } },
  SIGN_IN_REFUSED: { level: 'warn', text: 'Address or password was wrong.', fields: { account, network } },
  SIGN_IN_DELAYED: {
    level: 'warn',
    text: 'A sign-in has to wait, for too many were wrong.',
    fields: { account, network, seconds: 'how long' },
  },
  SECOND_STEP_REFUSED: {
    level: 'warn',
    text: 'A code or passkey was wrong.',
    fields: { memberId: 'who; null where it is not known', network },
  },
  SECOND_STEP_DELAYED: {
    level: 'warn',
    text: 'A second step has to wait, for too many were wrong.',
    fields: { network, seconds: 'how long' },
  },
  PASSWORD_LINK_ASKED: { level: 'info', text: 'A link for a new password was asked for.', fields: {} },
  PASSWORD_SET_BY_LINK: {
    level: 'info',
    text: 'Somebody chose a password by a link.',
    fields: { memberId: 'who', sessions: 'sessions that ended', keys: 'keys that were revoked' },
  },
  TOKEN_REFUSED: {
    level: 'warn',
    text: 'A session or key signs nobody in: unknown, over or revoked.',
    fields: { token: 'the first characters of its SHA-256', network },
  },
  RIGHT_DENIED: { level: 'warn', text: 'Somebody asked for what they may not.', fields: asked },
  CURSOR_REFUSED: {
    level: 'warn',
    text: 'A cursor was invented, another’s, or of another list.',
    fields: asked,
  },
  FILE_REFUSED: {
    level: 'warn',
    text: 'An upload holds what runs, loads or hides something, or a scanner found something in it.',
    fields: asked,
  },
  LIMIT_HIT: {
    level: 'warn',
    text: 'Somebody asked for more than they can have.',
    fields: asked,
  },
  ORIGIN_REFUSED: {
    level: 'warn',
    text: 'A page of another origin asked with a browser’s session.',
    fields: { origin: 'of the page', network },
  },
} as const satisfies Record<string, EventRow>

export type SecurityEvent = keyof typeof securityEvents

type Fields<Event extends SecurityEvent> = Readonly<Record<keyof (typeof securityEvents)[Event]['fields'], unknown>>

/** Logs an event at the level of its row. */
export const noteSecurity = <Event extends SecurityEvent>(
  log: Pick<FastifyBaseLogger, 'info' | 'warn'>,
  event: Event,
  fields: Fields<Event>,
): void => {
  const { level, text } = securityEvents[event]
  const line: object = { event, ...fields }
  log[level](line, text)
}

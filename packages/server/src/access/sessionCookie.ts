import type { Config } from '../config.ts'

const name = 'samop_session'

export const sessionDays = 14

/** The token in a `Cookie` header. */
export const sessionTokenOf = (cookies: string | undefined): string | undefined =>
  cookies === undefined ? undefined : new RegExp(`(?:^|;\\s*)${name}=([\\w-]{20,100})(?:;|$)`).exec(cookies)?.[1]

/** The `Set-Cookie` that keeps a browser signed in; null ends it. */
export const sessionCookie = ({ publicUrl }: Pick<Config, 'publicUrl'>, token: string | null): string =>
  [
    `${name}=${token ?? ''}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${token === null ? 0 : sessionDays * 24 * 3600}`,
    ...(publicUrl?.startsWith('https:') ? ['Secure'] : []),
  ].join('; ')

import type { Config } from '../../config.ts'
import { readCookie, writtenCookie } from './cookies.ts'

const name = 'samop_session'

export const sessionTokenOf = (config: Pick<Config, 'publicUrl'>, cookies: string | undefined): string | undefined =>
  readCookie(config, cookies, name)

/** The `Set-Cookie` that keeps a browser signed in; null ends it. */
export const sessionCookie = (config: Pick<Config, 'publicUrl' | 'sessionLife'>, token: string | null): string =>
  writtenCookie(config, {
    name,
    value: token ?? '',
    seconds: token === null ? 0 : config.sessionLife.total('seconds'),
  })

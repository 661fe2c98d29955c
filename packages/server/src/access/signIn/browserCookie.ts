import type { Config } from '../../config.ts'
import { readCookie, writtenCookie } from '../session/cookies.ts'

const name = 'samop_browser'
/** Browsers keep no cookie longer. */
const seconds = 400 * 24 * 3600

/** The token by which a browser is known again; it signs nobody in. */
export const browserTokenOf = (config: Pick<Config, 'publicUrl'>, cookies: string | undefined): string | undefined =>
  readCookie(config, cookies, name)

export const browserCookie = (config: Pick<Config, 'publicUrl'>, value: string): string =>
  writtenCookie(config, { name, value, seconds })

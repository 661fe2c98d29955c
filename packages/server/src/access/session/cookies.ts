import { parseCookie, stringifySetCookie } from 'cookie'
import type { Config } from '../../config.ts'

type Place = Pick<Config, 'publicUrl'>

export interface Cookie {
  readonly name: string
  readonly value: string
  readonly seconds: number
}

const isHttps = ({ publicUrl }: Place) => publicUrl?.startsWith('https:') ?? false

/** With https the prefix `__Host-` makes browsers accept the cookie only from this very host. */
const nameOf = (place: Place, name: string) => (isHttps(place) ? `__Host-${name}` : name)

/** The value if it can be one of our cookie tokens, which an API key never is. */
const tokenIn = (value: string) => (/^(?!samop_)[\w-]{20,100}$/.test(value) ? value : undefined)

/** The token that a `Cookie` header holds under one of our names. */
export const readCookie = (place: Place, header: string | undefined, name: string): string | undefined =>
  parseCookie(header ?? '', { decode: tokenIn })[nameOf(place, name)]

/** A `Set-Cookie` that scripts cannot read, and that other sites cannot send with a change. */
export const writtenCookie = (place: Place, { name, value, seconds }: Cookie): string =>
  stringifySetCookie({
    name: nameOf(place, name),
    value,
    path: '/',
    maxAge: seconds,
    httpOnly: true,
    sameSite: 'lax',
    secure: isHttps(place),
  })

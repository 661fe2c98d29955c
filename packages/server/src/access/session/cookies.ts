import { parseCookie, stringifySetCookie } from 'cookie'
import type { Config } from '../../config.ts'

type Place = Pick<Config, 'publicUrl'>

export interface Cookie {
  readonly name: string
  readonly value: string
  readonly seconds: number
}

const isHttps = ({ publicUrl }: Place) => publicUrl?.startsWith('https:') ?? false

/** Where pages are reached by https a browser takes the name from nobody but this very host. */
const nameOf = (place: Place, name: string) => (isHttps(place) ? `__Host-${name}` : name)

/** A value that can be a token of ours, and never an API key. */
const tokenIn = (value: string) => (/^(?!samop_)[\w-]{20,100}$/.test(value) ? value : undefined)

/** The token that a `Cookie` header holds under one of our names. */
export const readCookie = (place: Place, header: string | undefined, name: string): string | undefined =>
  parseCookie(header ?? '', { decode: tokenIn })[nameOf(place, name)]

/** A `Set-Cookie` that no script can read and no other site sends along with a change. */
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

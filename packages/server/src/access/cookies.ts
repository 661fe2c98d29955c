import type { Config } from '../config.ts'

type Place = Pick<Config, 'publicUrl'>

export interface Cookie {
  readonly name: string
  readonly value: string
  readonly seconds: number
}

const isHttps = ({ publicUrl }: Place) => publicUrl?.startsWith('https:') ?? false

/** Where pages are reached by https a browser takes the name from nobody but this very host. */
const nameOf = (place: Place, name: string) => (isHttps(place) ? `__Host-${name}` : name)

/** What a `Cookie` header says under one of our names; only what can be a token of ours, and never an API key. */
export const readCookie = (place: Place, header: string | undefined, name: string): string | undefined =>
  header === undefined
    ? undefined
    : new RegExp(`(?:^|;\\s*)${nameOf(place, name)}=((?!samop_)[\\w-]{20,100})(?:;|$)`).exec(header)?.[1]

/** A `Set-Cookie` that no script can read and no other site sends along with a change. */
export const writtenCookie = (place: Place, { name, value, seconds }: Cookie): string =>
  [
    `${nameOf(place, name)}=${value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${seconds}`,
    ...(isHttps(place) ? ['Secure'] : []),
  ].join('; ')

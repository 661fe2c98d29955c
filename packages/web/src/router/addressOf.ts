export interface Address {
  readonly pathname: string
  readonly search: string
  readonly hash: string
}

/** Where a link leads that stands at an address. It never leads out of the app. */
export function addressOf(to: string, from: Address): Address {
  const { pathname, search, hash } = new URL(to, `http://app${from.pathname}${from.search}`)
  return { pathname, search, hash }
}

export const written = ({ pathname, search, hash }: Address): string => pathname + search + hash

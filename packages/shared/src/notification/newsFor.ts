import type { Role } from '../access/roles.ts'
import { type NewsDefault, news, type NewsOf } from './news.ts'
import { type NewsKey, newsKeys } from './newsKeys.ts'

/** A kind of news that a role can be told. */
export interface RoleNews {
  readonly key: NewsKey
  readonly of: NewsOf
  readonly tells: NewsDefault
}

/** Everything the bell can tell a role, in the order of the choices. */
export const newsFor = (role: Role): readonly RoleNews[] =>
  newsKeys.flatMap((key) => {
    const told = news[key].roles[role]
    return told ? [{ key, of: told[0], tells: told[1] }] : []
  })

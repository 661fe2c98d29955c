import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../sql.ts'
import type { ReadRow } from '../claimRows.ts'
import { mostFound, named, type WideSearch } from './claimSearch.ts'

/** A search for frequent words first scans this many claims of the list. */
const mostWalked = 5000

/** A claim of a page with its place in the order. */
export type Keyed = ReadRow & { readonly orderKey: string }

/** A list of claims `c` in its order, as a statement's parts. */
export interface ClaimList {
  readonly key: RawBuilder<unknown>
  readonly direction: RawBuilder<unknown>
  /** The condition for claims after the previous page. */
  readonly beyond: RawBuilder<unknown>
  /** The other filters. */
  readonly where: RawBuilder<unknown>
}

const walked = ({ key, direction, beyond }: ClaimList) =>
  sql`(select c.*, ${key} as walked_by from claim c where ${beyond} order by ${key} ${direction}, c.id ${direction} limit ${mostWalked})`

const hasWords = (patterns: readonly string[]) => sql`samop_has_words(c.id, ${patterns}::text[])`
export const allWith = (patterns: readonly string[]) => named(sql`select samop_find_claims(${patterns}::text[], null)`)

/**
 * A page of claims with words that very many claims have. The first claims of the list usually fill it. If they do not, the
 * index finds all claims with the words, and PostgreSQL sorts those.
 */
export const widePage = async (
  db: Db,
  { patterns }: WideSearch,
  list: ClaimList,
  columns: RawBuilder<unknown>,
  size: number,
): Promise<Keyed[]> => {
  const { key, direction, beyond, where } = list
  const read = (rows: RawBuilder<unknown>) => db.jsonRows(sql<Keyed>`select ${columns} from ${rows} limit ${size}`)
  const first = await read(sql`${walked(list)} c where ${where} and ${hasWords(patterns)}
    order by c.walked_by ${direction}, c.id ${direction}`)
  if (first.length === size) return first
  return read(sql`claim c where ${where} and ${beyond} and ${allWith(patterns)}
    order by ${key} ${direction}, c.id ${direction}`)
}

/** Counts the claims of the list that have the words, up to `mostFound`. */
export const wideCount = async (
  db: Db,
  { patterns, isCounted }: WideSearch,
  list: ClaimList,
  hasFilter: boolean,
): Promise<number> => {
  if (isCounted && !hasFilter) return mostFound
  const counted = async (claims: RawBuilder<unknown>): Promise<number> => {
    const [row] = await db.rows(
      sql<{ count: number }>`select count(*)::int as count from (select from ${claims} limit ${mostFound}) found`,
    )
    return row?.count ?? 0
  }
  const first = await counted(
    sql`${walked({ ...list, beyond: sql`true` })} c where ${list.where} and ${hasWords(patterns)}`,
  )
  return first === mostFound ? first : counted(sql`claim c where ${list.where} and ${allWith(patterns)}`)
}

import { type Actor, sideOf, textLimits } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import { mostCounted } from '../../graphql/schema/page.ts'
import { filterId } from '../../ids.ts'
import type { Db } from '../../sql.ts'
import { textWithin } from '../texts.ts'
import type { ClaimFilter } from './ClaimFilter.ts'

/** The vendor's search counts its results, and reads their ids from the index, up to this many claims. */
export const mostFound = mostCounted

/** Who asks for claims, and when. */
export interface Asking {
  readonly db: Db
  readonly caller: Actor
  readonly now: Temporal.Instant
}

export interface ClaimSearch {
  readonly where: readonly RawBuilder<unknown>[]
  /** Set instead of the condition when more than `mostFound` claims, or a fourth of all, have the words. */
  readonly wide?: WideSearch
}

export interface WideSearch {
  readonly patterns: readonly string[]
  /** Whether more than `mostFound` claims are known to have the words, before other filters. */
  readonly isCounted: boolean
}

/**
 * A search as a condition on claims `c`. Within one partner, PostgreSQL scans the partner's rows. Over all partners, it looks
 * the words up in an index; if very many claims have them, `wideSearch` reads the list in its order instead.
 */
export const claimSearch = async ({ caller, db }: Asking, filter: ClaimFilter): Promise<ClaimSearch> => {
  const text = filter.search?.trim()
  if (!text) return { where: [] }
  const words = [...new Set(textWithin(textLimits.search, text, 'filter.search').split(/\s+/))]
  const partnerId =
    sideOf(caller) === 'PARTNER' ? caller.partnerId : filter.partnerId && filterId(filter.partnerId, 'partnerId')
  if (partnerId) return { where: words.map((word) => ofPartner(partnerId, likeOf(word))) }
  const [found] = await db.rows(lookUp(words))
  const { patterns, ids } = found!
  if (ids && ids.length <= mostFound) return { where: [named(sql`select unnest(${ids}::uuid[])`)] }
  return { where: [], wide: { patterns: patterns ?? [], isCounted: ids !== null } }
}

/** The condition that a statement answers the id of a claim `c`. PostgreSQL then looks up each id, and never scans the list in its order. */
export const named = (ids: RawBuilder<unknown>): RawBuilder<unknown> => sql`c.id = any(array(${ids}))`

interface LookedUp {
  /** The words as the index finds them; null when they hold no letter and no digit. */
  readonly patterns: string[] | null
  /** At most one more than `mostFound`; null when a fourth of all claims has the words. */
  readonly ids: string[] | null
}

const lookUp = (words: readonly string[]) =>
  sql<LookedUp>`with sought as materialized (select samop_patterns(${words}::text[]) as patterns)
    select patterns, case when patterns is null then array[]::text[] when samop_are_common(patterns) then null
      else array(select samop_find_claims(patterns, ${mostFound + 1})::text) end as ids from sought`

const likeOf = (word: string) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`

/** Searches number, title, partner, external references, suppliers and invoice numbers. The sub-select names the partner for the sake of its index. */
const ofPartner = (partnerId: string, like: string) =>
  sql`(c.number ilike ${like} or c.title ilike ${like} or c.external_reference ilike ${like} or (select partner.name ilike ${like} from partner where partner.id = ${partnerId})
    or c.id in (select l.claim_id from claim_line l where l.partner_id = ${partnerId} and (l.supplier ilike ${like} or l.invoice_number ilike ${like} or l.external_reference ilike ${like})))`

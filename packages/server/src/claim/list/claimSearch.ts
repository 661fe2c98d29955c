import { sideOf, textLimits } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../../context.ts'
import { filterId } from '../../ids.ts'
import type { ClaimFilter } from './ClaimFilter.ts'
import { textWithin } from '../texts.ts'

/** A search uses the index of words, and counts its results, up to this many claims. */
export const mostFound = 1000

export interface ClaimSearch {
  readonly where: readonly RawBuilder<unknown>[]
  /** More than `mostFound` claims have the words, before other filters. */
  readonly isWide: boolean
}

/**
 * A search as a condition on claims `c`. Within one partner, PostgreSQL scans the partner's rows. Over all partners, it
 * looks the words up in an index; if very many claims have them, it scans the list in its order instead.
 */
export const claimSearch = async (context: Context, filter: ClaimFilter): Promise<ClaimSearch> => {
  const text = filter.search?.trim()
  if (!text) return { where: [], isWide: false }
  const words = [...new Set(textWithin(textLimits.search, text, 'filter.search').split(/\s+/))]
  const { account, db } = context
  const partnerId =
    sideOf(account) === 'PARTNER' ? account.partnerId : filter.partnerId && filterId(filter.partnerId, 'partnerId')
  if (partnerId) return { where: words.map((word) => ofPartner(partnerId, likeOf(word))), isWide: false }
  const found = await db.rows(
    sql<{ id: string }>`select id::text from samop_find_claims(${words.map(indexed)}::text[], ${mostFound + 1}) id`,
  )
  if (found.length > mostFound) return { where: words.map((word) => ofAnyone(likeOf(word))), isWide: true }
  return { where: [sql`c.id = any(${found.map(({ id }) => id)}::uuid[])`], isWide: false }
}

const escaped = (word: string) => word.replaceAll(/[\\%_]/g, '\\$&')
const likeOf = (word: string) => `%${escaped(word)}%`

/** The index holds groups of three letters, so shorter words match only the beginning of a word. */
const indexed = (word: string) => (word.length < 3 ? `% ${escaped(word)}%` : likeOf(word))

/** Searches number, title, partner, suppliers and invoice numbers. The sub-select names the partner for the sake of its index. */
const ofPartner = (partnerId: string, like: string) =>
  sql`(c.number ilike ${like} or c.title ilike ${like} or (select partner.name ilike ${like} from partner where partner.id = ${partnerId})
    or c.id in (select l.claim_id from claim_line l where l.partner_id = ${partnerId} and (l.supplier ilike ${like} or l.invoice_number ilike ${like})))`

/** The same search over all partners. The offset keeps PostgreSQL from reading the lines of all claims first. */
const ofAnyone = (like: string) =>
  sql`(c.title ilike ${like} or c.number ilike ${like} or (select partner.name ilike ${like} from partner where partner.id = c.partner_id)
    or exists (select 1 from claim_line l where l.claim_id = c.id and (l.supplier ilike ${like} or l.invoice_number ilike ${like}) offset 0))`

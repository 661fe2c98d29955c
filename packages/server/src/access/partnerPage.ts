import { sideOf, textLimits } from '@samop/shared'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { textWithin } from '../claim/texts.ts'
import type { Context } from '../context.ts'
import { forbidden } from '../errors.ts'
import { pageOf, pageSize } from '../graphql/schema/page.ts'
import { selectedFields } from '../graphql/selection.ts'
import { allow } from './allow.ts'
import type { PartnerConnection, PartnerFilter } from './PartnerConnection.ts'
import { partnerColumns, type PartnerRow } from './PartnerRow.ts'
import { PartnerView } from './PartnerView.ts'

export interface PartnerPageArgs {
  readonly filter?: PartnerFilter | null
  readonly first: number
  readonly after?: string | null
}

/** A page of the vendor's partners, by name. */
export const partnerPage = async (
  { db, caller, cursors }: Context,
  info: GraphQLResolveInfo,
  { filter, first, after }: PartnerPageArgs,
): Promise<PartnerConnection> => {
  if (sideOf(caller) !== 'VENDOR') throw forbidden('Only the vendor’s people see its partners.')
  allow(caller, 'READ_ADMINISTRATION')
  const size = pageSize(first)
  const named = sql`name ilike ${likeOf(filter?.search)}`
  const place =
    typeof after === 'string'
      ? (JSON.parse(cursors.open('PARTNERS', after, 'after')) as readonly [string, string] | null)
      : null
  const beyond = place ? sql`(lower(name), id) > (${place[0]}, ${place[1]}::text::uuid)` : sql`true`
  const rows = await db.rows(
    sql<PartnerRow & { sortKey: string }>`select ${partnerColumns}, lower(name) as "sortKey" from partner
      where ${named} and ${beyond} order by lower(name), id limit ${size + 1}`,
  )
  const seal = (at: readonly [string, string] | null) => cursors.seal('PARTNERS', JSON.stringify(at))
  const edges = rows.map((row) => ({ cursor: seal([row.sortKey, row.id]), node: new PartnerView(row) }))
  const [counted] = selectedFields(info).has('totalCount')
    ? await db.rows(sql<{ total: number }>`select count(*)::int as total from partner where ${named}`)
    : []
  return { ...pageOf(edges, size, after, () => seal(null)), totalCount: counted?.total ?? 0 }
}

const likeOf = (search: string | null | undefined) => {
  const words = search?.trim() ? textWithin(textLimits.search, search.trim(), 'filter.search') : ''
  return `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`
}

import { sideOf, textLimits } from '@samop/shared'
import { sql } from 'kysely'
import { textWithin } from '../claim/texts.ts'
import type { Context } from '../context.ts'
import { forbidden } from '../errors.ts'
import { pageSize } from '../graphql/schema/page.ts'
import { allow } from './allow.ts'
import { partnerColumns, type PartnerRow } from './PartnerRow.ts'
import { PartnerView } from './PartnerView.ts'

export const somePartners = async (
  { db, caller }: Context,
  search: string | null,
  first: number,
): Promise<PartnerView[]> => {
  allow(caller, 'READ_ADMINISTRATION')
  if (sideOf(caller) !== 'VENDOR') throw forbidden('Only the vendor’s people see its partners.')
  const words = search?.trim() ? textWithin(textLimits.search, search.trim(), 'search') : ''
  const like = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`
  const rows = await db.rows(
    sql<PartnerRow>`select ${partnerColumns} from partner where name ilike ${like} order by lower(name), id limit ${pageSize(first)}`,
  )
  return rows.map((row) => new PartnerView(row))
}

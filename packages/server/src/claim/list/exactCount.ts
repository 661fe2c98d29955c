import { sql } from 'kysely'
import type { Db } from '../../sql.ts'
import { allWith, type ClaimList } from './wideSearch.ts'
import type { WideSearch } from './claimSearch.ts'

/** Counts every claim of a list, which for frequent words takes longer than a page may. */
export const exactCount = async (db: Db, { where }: ClaimList, wide: WideSearch | undefined): Promise<number> => {
  const all = wide ? sql`${where} and ${allWith(wide.patterns)}` : where
  const [row] = await db.rows(sql<{ count: number }>`select count(*)::int as count from claim c where ${all}`)
  return row?.count ?? 0
}

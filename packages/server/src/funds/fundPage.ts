import { type Actor, sideOf } from '@samop/shared'
import type { GraphQLResolveInfo } from 'graphql'
import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../context.ts'
import { mostCounted, pageOf, pageSize } from '../graphql/schema/page.ts'
import { selectedFields } from '../graphql/selection.ts'
import { filterId } from '../ids.ts'
import type { FundConnection } from './FundConnection.ts'
import type { FundFilter } from './FundFilter.ts'
import { FundView } from './FundView.ts'
import { type FundPlace, fundRows } from './fundRows.ts'

/** One page of the funds the caller may see. */
export const fundPage = async (
  context: Context,
  info: GraphQLResolveInfo,
  filter: FundFilter,
  first: number,
  after: string | null,
): Promise<FundConnection> => {
  const { caller, cursors, db } = context
  const size = pageSize(first)
  const where = fundConditions(caller, filter)
  const place =
    typeof after === 'string' ? (JSON.parse(cursors.open('FUNDS', after, 'after')) as FundPlace | null) : null
  const seal = (of: FundPlace | null) => cursors.seal('FUNDS', JSON.stringify(of))
  const edges = (await fundRows(context, where, size + 1, place)).map((row) => ({
    cursor: seal({ periodId: row.usagePeriod.id, id: row.id }),
    node: new FundView(row),
  }))
  const [counted] = selectedFields(info).has('totalCount')
    ? await db.rows(
        sql<{ count: number }>`select count(*)::int as count from (
          select from fund f where ${sql.join(where, sql` and `)} limit ${mostCounted}) counted`,
      )
    : []
  return { ...pageOf(edges, size, after, () => seal(null)), totalCount: counted?.count ?? 0 }
}

/** The conditions for the funds `f` of an actor that a filter finds. */
export const fundConditions = (actor: Actor, filter: FundFilter): RawBuilder<unknown>[] => {
  const equal = (column: string, field: keyof FundFilter): RawBuilder<unknown>[] => {
    const id = filter[field]
    return id ? [sql`${sql.ref(`f.${column}`)} = ${filterId(id, field)}`] : []
  }
  return [
    sideOf(actor) === 'PARTNER' ? sql`f.partner_id = ${actor.partnerId}` : sql`true`,
    ...equal('partner_id', 'partnerId'),
    ...equal('program_id', 'programId'),
    ...equal('usage_period_id', 'usagePeriodId'),
  ]
}

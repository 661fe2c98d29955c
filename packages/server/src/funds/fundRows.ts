import { type RawBuilder, sql } from 'kysely'
import { partnerColumns } from '../access/PartnerRow.ts'
import { programColumns } from '../program/ProgramRow.ts'
import { usagePeriodColumns } from '../program/UsagePeriodRow.ts'
import { whoseTurn } from '../claim/list/whoseTurn.ts'
import type { Context } from '../context.ts'
import type { Db } from '../sql.ts'
import { type FundRow, FundView } from './FundView.ts'

/** The fund with an id; null when the caller may not see it. */
export const fundById = async (context: Context, id: string): Promise<FundView | null> => {
  const [row] = await fundRows(context, [sql`f.id = ${id}`], 1, null)
  return row ? new FundView(row) : null
}

/** The fund, and its usage period, after which a page of funds begins. */
export interface FundPlace {
  readonly periodId: string
  readonly id: string
}

/**
 * The funds that meet conditions on `f`, in one statement, with the balances that the ledger's trigger keeps. It reads
 * program and period one by one in the order of the answer, so that it reads no more funds than it answers.
 */
export const fundRows = async (
  { db, now }: { readonly db: Pick<Db, 'rows'>; readonly now: Temporal.Instant },
  where: readonly RawBuilder<unknown>[],
  size: number,
  after: FundPlace | null,
): Promise<FundRow[]> => {
  const [periodId, id] = [after?.periodId ?? null, after?.id ?? null]
  const rows = await db.rows(sql<{ row: FundRow }>`with places as materialized (
      select program.id as program_id, usage_period.id as period_id,
        row_number() over (order by program.name, usage_period.usage_from desc, usage_period.id) as place,
        ${oneOf(programColumns)} as program, ${oneOf(usagePeriodColumns)} as period
      from usage_period join program on program.id = usage_period.program_id
    ), reached as materialized (select coalesce((select place from places where period_id = ${periodId}::text::uuid), 0) as place)
    select to_json(x) as row from (
    select f.id, f.currency, to_json(partner) as partner, f.program, f.period as "usagePeriod", ledger.*,
      (select count(*) from claim c where c.fund_id = f.id and ${whoseTurn('PARTNER', now)}) as "waitingClaimCount"
    from (select f.*, places.place, places.program, places.period from places, reached
      cross join lateral (select * from fund f where f.program_id = places.program_id and f.usage_period_id = places.period_id
        and (places.place > reached.place or f.id > ${id}::text::uuid)
        and ${sql.join([...where], sql` and `)} order by f.id limit ${size}) f
      where places.place >= reached.place order by places.place, f.id limit ${size}) f
    cross join lateral (select ${partnerColumns} from partner where partner.id = f.partner_id) partner
    cross join lateral (select ${balance('GRANTED', sql`-`)} as "earnedMinor", ${balance('RESERVED')} as "reservedMinor",
      ${balance('APPROVED')} as "approvedMinor", ${balance('AVAILABLE')} as "remainingMinor" from fund_balance where fund_id = f.id and currency = f.currency) ledger
    order by f.place, f.id) x`)
  return rows.map(({ row }) => row)
}

const balance = (account: string, sign = sql``) =>
  sql`coalesce(sum(minor) filter (where account = ${account}), 0) * ${sign}1`

const oneOf = (columns: RawBuilder<unknown>) => sql`(select to_json(one) from (select ${columns}) one)`

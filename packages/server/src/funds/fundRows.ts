import { type RawBuilder, sql } from 'kysely'
import { partnerColumns } from '../access/PartnerRow.ts'
import { programColumns } from '../program/ProgramRow.ts'
import { usagePeriodColumns } from '../program/UsagePeriodRow.ts'
import { whoseTurn } from '../claim/whoseTurn.ts'
import type { Context } from '../context.ts'
import { type FundRow, FundView } from './FundView.ts'

/** The fund with an id, if the caller may see it. */
export const fundById = async (context: Context, id: string): Promise<FundView | null> =>
  (await fundRows(context, [sql`f.id = ${id}`]))[0] ?? null

/** Funds under conditions on `f`, each balance a fold over the ledger, in one statement. */
export const fundRows = async ({ db, now }: Context, where: readonly RawBuilder<unknown>[]): Promise<FundView[]> => {
  const rows = await db.rows(sql<{ row: FundRow }>`select to_json(x) as row from (
    select f.id, f.currency, to_json(partner) as partner, to_json(program) as program, to_json(period) as "usagePeriod", ledger.*,
      (select count(*) from claim c where c.fund_id = f.id and ${whoseTurn('PARTNER', now)}) as "claimsWaiting"
    from fund f
    cross join lateral (select ${partnerColumns} from partner where partner.id = f.partner_id) partner
    cross join lateral (select ${programColumns} from program where program.id = f.program_id) program
    cross join lateral (select ${usagePeriodColumns} from usage_period where usage_period.id = f.usage_period_id) period
    cross join lateral (select ${balance('GRANTED', sql`-`)} as "earnedMinor", ${balance('RESERVED')} as "reservedMinor",
      ${balance('APPROVED')} as "approvedMinor", ${balance('AVAILABLE')} as "remainingMinor" from ledger_posting where fund_id = f.id) ledger
    where ${sql.join([...where], sql` and `)} order by program.name, period."usageFrom" desc, partner.name limit 1000) x`)
  return rows.map(({ row }) => new FundView(row))
}

const balance = (account: string, sign = sql``) =>
  sql`coalesce(sum(minor) filter (where account = ${account}), 0) * ${sign}1`

import { type Currency, sideOf, statuses } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import { Arg, Ctx, Field, ID, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { PartnerView } from '../access/PartnerView.ts'
import {
  type PartnerRow,
  partnerColumns,
  programColumns,
  type ProgramRow,
  usagePeriodColumns,
  type UsagePeriodRow,
} from '../claim/claimRows.ts'
import type { Context } from '../context.ts'
import { MoneyView } from '../graphql/Money.ts'
import { Node } from '../graphql/Node.ts'
import { CurrencyCodeScalar, DateScalar } from '../graphql/scalars.ts'
import { knownId } from '../ids.ts'
import { ProgramView } from '../program/ProgramView.ts'
import { UsagePeriodView } from '../program/UsagePeriodView.ts'

interface FundRow {
  readonly id: string
  readonly currency: Currency
  readonly partner: PartnerRow
  readonly program: ProgramRow
  readonly usagePeriod: UsagePeriodRow
  readonly earnedMinor: number
  readonly reservedMinor: number
  readonly approvedMinor: number
  readonly remainingMinor: number
  readonly claimsWaiting: number
}

@ObjectType('Fund', { implements: Node, description: 'Partner × program × usage period; balances are folds over its ledger (domain, section 4).', simpleResolvers: true })
export class FundView extends Node {
  constructor(private readonly row: FundRow) {
    super()
    this.id = row.id
  }

  @Field(() => PartnerView, { description: 'Whose money.' })
  get partner(): PartnerView {
    return new PartnerView(this.row.partner)
  }

  @Field(() => ProgramView, { description: 'Of which program.' })
  get program(): ProgramView {
    return new ProgramView(this.row.program)
  }

  @Field(() => UsagePeriodView, { description: 'Of which usage period.' })
  get usagePeriod(): UsagePeriodView {
    return new UsagePeriodView(this.row.usagePeriod)
  }

  @Field(() => CurrencyCodeScalar, { description: 'Currency of every amount, ISO 4217.' })
  get currency(): Currency {
    return this.row.currency
  }

  @Field(() => MoneyView, { description: 'What was granted, corrections included.' })
  get earned(): MoneyView {
    return new MoneyView(this.row.earnedMinor, this.row.currency)
  }

  @Field(() => MoneyView, { description: 'Held for submitted claims.' })
  get reserved(): MoneyView {
    return new MoneyView(this.row.reservedMinor, this.row.currency)
  }

  @Field(() => MoneyView, { description: 'Settled for approved claims.' })
  get approved(): MoneyView {
    return new MoneyView(this.row.approvedMinor, this.row.currency)
  }

  @Field(() => MoneyView, { description: 'Reserved and approved together.' })
  get claimed(): MoneyView {
    return new MoneyView(this.row.reservedMinor + this.row.approvedMinor, this.row.currency)
  }

  @Field(() => MoneyView, { description: 'What can still be claimed; never below zero.' })
  get remaining(): MoneyView {
    return new MoneyView(this.row.remainingMinor, this.row.currency)
  }

  @Field(() => DateScalar, { description: 'Last day an activity may take place.' })
  get spendBy(): string {
    return this.row.usagePeriod.usageTo
  }

  @Field(() => DateScalar, { description: 'Last day to submit a claim.' })
  get claimBy(): string {
    return this.row.usagePeriod.claimingTo
  }

  @Field(() => Int, { description: 'Claims of the fund where it is the partner’s turn: drafts, requests for action, rejections that can be disputed.' })
  get claimsWaiting(): number {
    return this.row.claimsWaiting
  }
}

@InputType({ description: 'Which funds; every given condition must hold.' })
export class FundFilter {
  @Field(() => ID, { nullable: true, description: 'Of this partner.' })
  partnerId?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this program.' })
  programId?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this usage period.' })
  usagePeriodId?: string | null
}

@Resolver()
export class FundResolver {
  @Query(() => [FundView], { description: 'The funds the caller may see, by program, the newest usage period first; at most 1,000.' })
  funds(@Ctx() context: Context, @Arg('filter', () => FundFilter, { nullable: true, description: 'Which.' }) filter: FundFilter | null): Promise<FundView[]> {
    return fundsOf(context, filter ?? {})
  }
}

const partnersTurn = Object.entries(statuses).flatMap(([key, { turn }]) => (turn === 'PARTNER' ? [key] : []))
const balance = (account: string, sign = sql``) => sql`coalesce(sum(minor) filter (where account = ${account}), 0) * ${sign}1`

const fundsOf = (context: Context, { partnerId, programId, usagePeriodId }: FundFilter): Promise<FundView[]> => {
  const { account } = context
  const equal = (column: string, id: string | null | undefined): RawBuilder<unknown>[] => (id ? [sql`${sql.ref(`f.${column}`)} = ${knownId(id, column)}`] : [])
  const own = sideOf(account) === 'PARTNER' ? sql`f.partner_id = ${account.partnerId}` : sql`true`
  return fundRows(context, [own, ...equal('partner_id', partnerId), ...equal('program_id', programId), ...equal('usage_period_id', usagePeriodId)])
}

/** The fund with an id, if the caller may see it. */
export const fundById = async (context: Context, id: string): Promise<FundView | null> => (await fundRows(context, [sql`f.id = ${id}`]))[0] ?? null

const fundRows = async ({ db }: Context, where: readonly RawBuilder<unknown>[]): Promise<FundView[]> => {
  const rows = await db.rows(sql<{ row: FundRow }>`select to_json(x) as row from (
    select f.id, f.currency, to_json(partner) as partner, to_json(program) as program, to_json(period) as "usagePeriod", ledger.*,
      (select count(*) from claim c where c.fund_id = f.id and c.status = any(${partnersTurn}) and c.due_at is not null) as "claimsWaiting"
    from fund f
    cross join lateral (select ${partnerColumns} from partner where partner.id = f.partner_id) partner
    cross join lateral (select ${programColumns} from program where program.id = f.program_id) program
    cross join lateral (select ${usagePeriodColumns} from usage_period where usage_period.id = f.usage_period_id) period
    cross join lateral (select ${balance('GRANTED', sql`-`)} as "earnedMinor", ${balance('RESERVED')} as "reservedMinor",
      ${balance('APPROVED')} as "approvedMinor", ${balance('AVAILABLE')} as "remainingMinor" from ledger_posting where fund_id = f.id) ledger
    where ${sql.join([...where], sql` and `)} order by program.name, period."usageFrom" desc, partner.name limit 1000) x`)
  return rows.map(({ row }) => new FundView(row))
}

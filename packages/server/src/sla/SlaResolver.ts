import { statusesOfTurn } from '@samop/shared'
import { type RawBuilder, sql } from 'kysely'
import { Arg, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { allow } from '../access/allow.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import { DateScalar } from '../graphql/scalars.ts'

@ObjectType('SlaRow', {
  description: 'How decisions went, for one reviewer, program or day, or in all.',
  simpleResolvers: true,
})
export class SlaRow {
  @Field(() => ID, { description: 'Id of the reviewer or program, the day, or "total".' })
  id!: string

  @Field(() => String, { description: 'Name of the reviewer or program, the day, or "total".' })
  name!: string

  @Field(() => Int, { description: 'Claims approved or rejected by a reviewer.' })
  decided!: number

  @Field(() => Int, { description: 'Of these, the clock was never missed.' })
  inTime!: number

  @Field(() => Int, { description: 'Of these, the clock was missed.' })
  late!: number

  @Field(() => Float, {
    nullable: true,
    description:
      'Median of the business days a decision took, pauses left out; 0 = the same day. Null without decisions.',
  })
  medianBusinessDays!: number | null
}

@ObjectType('SlaReport', {
  description: 'Decisions between two days, each included, by the day in each program’s calendar.',
  simpleResolvers: true,
})
export class SlaReport {
  @Field(() => DateScalar, { description: 'First day that was asked for, included.' })
  from!: string

  @Field(() => DateScalar, { description: 'Last day that was asked for, included.' })
  to!: string

  @Field(() => SlaRow, { description: 'All decisions.' })
  total!: SlaRow

  @Field(() => [SlaRow], { description: 'By reviewer, the busiest first.' })
  byReviewer!: SlaRow[]

  @Field(() => [SlaRow], { description: 'By program, the busiest first.' })
  byProgram!: SlaRow[]

  @Field(() => [SlaRow], { description: 'By day, the earliest first; days without decisions are left out.' })
  byDay!: SlaRow[]

  @Field(() => Int, { description: 'Claims waiting for a reviewer now.' })
  waiting!: number

  @Field(() => Int, { description: 'Of these, past their due time.' })
  waitingLate!: number
}

@Resolver()
export class SlaResolver {
  @Query(() => SlaReport, { description: 'How the validation team keeps its clocks. FORBIDDEN without READ_TEAM.' })
  slaReport(
    @Ctx() context: Context,
    @Arg('from', () => DateScalar, { description: 'First day, included.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'Last day, included; at most 400 days after the first.' }) to: string,
  ): Promise<SlaReport> {
    return slaReport(context, from, to)
  }
}

const mostDays = 400

const slaReport = async (context: Context, from: string, to: string): Promise<SlaReport> => {
  const { account, db, now } = context
  allow(account, 'READ_TEAM')
  if (to < from) throw badInput('to', 'must not be before from.')
  if (Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days > mostDays)
    throw badInput('to', `must be at most ${mostDays} days after from.`)

  const rows = (id: RawBuilder<unknown>, name: RawBuilder<unknown>, order: RawBuilder<unknown>) =>
    db.rows(sql<SlaRow>`select ${id} as id, ${name} as name, count(*)::int as decided, count(*) filter (where "inTime")::int as "inTime",
      count(*) filter (where not "inTime")::int as late, percentile_cont(0.5) within group (order by "businessDays") as "medianBusinessDays"
      from (${decisions(from, to)}) d group by 1, 2 order by ${order}`)
  const [total] = await rows(sql`'total'`, sql`'total'`, sql`1`)
  const [open] = await db.rows(sql<{
    waiting: number
    late: number
  }>`select count(*)::int as waiting, count(*) filter (where due_at <= ${now.toString()}::text::timestamptz)::int as late
    from claim where status = any(${statusesOfTurn('VENDOR')})`)
  return {
    from,
    to,
    total: total ?? { id: 'total', name: 'total', decided: 0, inTime: 0, late: 0, medianBusinessDays: null },
    byReviewer: await rows(sql`"reviewerId"`, sql`reviewer`, sql`3 desc, 2`),
    byProgram: await rows(sql`"programId"`, sql`program`, sql`3 desc, 2`),
    byDay: await rows(sql`day::text`, sql`day::text`, sql`1`),
    waiting: open?.waiting ?? 0,
    waitingLate: open?.late ?? 0,
  }
}

const decisions = (from: string, to: string) => sql`
  with zones as materialized (select id, name, calendar->>'timeZone' as zone from program)
  select e.actor->>'id' as "reviewerId", e.actor->>'name' as reviewer, p.id::text as "programId", p.name as program,
    (e.at at time zone p.zone)::date as day,
    (e.data->'review'->>'inTime')::boolean as "inTime", (e.data->'review'->>'businessDays')::int as "businessDays"
  from event e join zones p on p.id = e.program_id
  where e.kind in ('APPROVED', 'REJECTED') and e.data ? 'review'
    and (e.at at time zone p.zone)::date between ${from}::text::date and ${to}::text::date
    -- the days in any time zone: what an index can serve
    and e.at between ${from}::text::date - interval '1 day' and ${to}::text::date + interval '2 days'`

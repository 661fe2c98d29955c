import { Arg, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { DateScalar } from '../graphql/schema/scalars.ts'
import { slaReport } from './slaReport.ts'

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

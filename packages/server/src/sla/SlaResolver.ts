import { Arg, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { DateScalar } from '../graphql/schema/scalars.ts'
import { slaReport } from './slaReport.ts'

@ObjectType('SlaRow', {
  description: 'Decisions of one reviewer, program or day, or all decisions.',
  simpleResolvers: true,
})
export class SlaRow {
  @Field(() => ID, { description: 'Id of the reviewer or program, the day, or "total".' })
  id!: string

  @Field(() => String, { description: 'Name of the reviewer or program, the day, or "total".' })
  name!: string

  @Field(() => Int, { description: 'How many times reviewers approved or rejected a claim.' })
  decided!: number

  @Field(() => Int, { description: 'How many of these never missed the clock.' })
  inTime!: number

  @Field(() => Int, { description: 'How many of these missed the clock.' })
  late!: number

  @Field(() => Int, {
    description:
      'How many claims whose last day was in the period, and has passed, still wait for a decision; of a reviewer, those assigned to them. 0 for a day.',
  })
  lateOpen!: number

  @Field(() => Float, {
    nullable: true,
    description: 'Median of the business days to a decision, without pauses; 0 = the same day. Null without decisions.',
  })
  medianBusinessDays!: number | null
}

@ObjectType('SlaReport', {
  description: 'Decisions between two days, each included, by the day in each program’s calendar.',
  simpleResolvers: true,
})
export class SlaReport {
  @Field(() => DateScalar, { description: 'First day of the report, included.' })
  from!: string

  @Field(() => DateScalar, { description: 'Last day of the report, included.' })
  to!: string

  @Field(() => SlaRow, { description: 'All decisions.' })
  total!: SlaRow

  @Field(() => [SlaRow], { description: 'By reviewer, the busiest first.' })
  byReviewer!: SlaRow[]

  @Field(() => [SlaRow], { description: 'By program, the busiest first.' })
  byProgram!: SlaRow[]

  @Field(() => [SlaRow], { description: 'By day, the earliest first; days without decisions are left out.' })
  byDay!: SlaRow[]

  @Field(() => Int, { description: 'How many claims wait for a reviewer now.' })
  waiting!: number

  @Field(() => Int, { description: 'How many of these are past their due time.' })
  waitingLate!: number
}

@Resolver()
export class SlaResolver {
  @Query(() => SlaReport, {
    description: 'How well the validation team meets its clocks. Fails with FORBIDDEN without READ_TEAM.',
  })
  slaReport(
    @Ctx() context: Context,
    @Arg('from', () => DateScalar, { description: 'First day, included.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'Last day, included; at most 400 days after the first.' }) to: string,
  ): Promise<SlaReport> {
    return slaReport(context, from, to)
  }
}

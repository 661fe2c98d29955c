import { type ClockKey, clocks, previewDeadline } from '@samop/shared'
import { sql } from 'kysely'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { ActivityRow } from './ActivityRow.ts'
import type { ProgramRow } from './ProgramRow.ts'
import type { UsagePeriodRow } from './UsagePeriodRow.ts'
import { activityColumns } from './ActivityRow.ts'
import { programColumns } from './ProgramRow.ts'
import { usagePeriodColumns } from './UsagePeriodRow.ts'
import type { Context } from '../context.ts'
import { badInput, notFound } from '../errors.ts'
import { Clock } from '../graphql/schema/enums.ts'
import { DateTimeScalar } from '../graphql/schema/scalars.ts'
import { knownId } from '../ids.ts'
import { DeadlineView } from '../sla/DeadlineView.ts'
import { ActivityView } from './ActivityView.ts'
import { isOffered } from './offeredActivity.ts'
import { ProgramView } from './ProgramView.ts'
import { UsagePeriodView } from './UsagePeriodView.ts'
import { visiblePrograms } from './visiblePrograms.ts'

@Resolver()
export class ProgramResolver {
  @Query(() => [ProgramView], {
    description: 'The programs by name: for a partner those in which it is enrolled, for the vendor all.',
  })
  programs(@Ctx() context: Context): Promise<ProgramView[]> {
    return programsOf(context)
  }

  @Query(() => [UsagePeriodView], { description: 'The usage periods of a program, the newest first.' })
  usagePeriods(
    @Ctx() context: Context,
    @Arg('programId', () => ID, {
      description: 'The id of a program; NOT_FOUND when the caller may see no such program.',
    })
    programId: string,
  ): Promise<UsagePeriodView[]> {
    return usagePeriodsOf(context, programId)
  }

  @Query(() => [ActivityView], {
    description: 'The activities that can be claimed in a usage period of a program, by category and name.',
  })
  activities(
    @Ctx() context: Context,
    @Arg('programId', () => ID, {
      description: 'The id of a program; NOT_FOUND when the caller may see no such program.',
    })
    programId: string,
    @Arg('usagePeriodId', () => ID, { description: 'The usage period.' }) usagePeriodId: string,
  ): Promise<ActivityView[]> {
    return activitiesOf(context, programId, usagePeriodId)
  }

  @Query(() => DeadlineView, {
    description:
      'The deadline that a clock would have if it started at a given moment. Fails with BAD_USER_INPUT for SUBMIT and ANSWER, whose days are fixed and not counted.',
  })
  deadlinePreview(
    @Ctx() context: Context,
    @Arg('programId', () => ID, { description: 'The program whose calendar and settings apply.' }) programId: string,
    @Arg('clock', () => Clock, { description: 'A clock that counts days, so neither SUBMIT nor ANSWER.' })
    clock: ClockKey,
    @Arg('from', () => DateTimeScalar, { description: 'The moment at which the clock would start.' }) from: string,
  ): Promise<DeadlineView> {
    return preview(context, programId, clock, from)
  }
}

const visible = ({ caller }: Context) => visiblePrograms(caller, sql`program.id`)

const programsOf = async (context: Context): Promise<ProgramView[]> =>
  (
    await context.db.rows(
      sql<ProgramRow>`select ${programColumns} from program where ${visible(context)} order by program.name`,
    )
  ).map((row) => new ProgramView(row))

const programOf = async (context: Context, id: string): Promise<ProgramRow> => {
  const [row] = await context.db.rows(
    sql<ProgramRow>`select ${programColumns} from program where program.id = ${knownId(id, 'Program', 'programId')} and ${visible(context)}`,
  )
  if (!row) throw notFound('Program', 'programId')
  return row
}

const usagePeriodsOf = async (context: Context, programId: string): Promise<UsagePeriodView[]> => {
  const { id } = await programOf(context, programId)
  const rows = await context.db.rows(
    sql<UsagePeriodRow>`select ${usagePeriodColumns} from usage_period where program_id = ${id} order by usage_from desc`,
  )
  return rows.map((row) => new UsagePeriodView(row))
}

const activitiesOf = async (context: Context, programId: string, usagePeriodId: string): Promise<ActivityView[]> => {
  const { id } = await programOf(context, programId)
  const [period] = await context.db.rows(
    sql<{
      fiscalYear: string
    }>`select fiscal_year as "fiscalYear" from usage_period where id = ${knownId(usagePeriodId, 'Usage period', 'usagePeriodId')} and program_id = ${id}`,
  )
  if (!period) throw notFound('Usage period', 'usagePeriodId')
  const rows = await context.db.rows(
    sql<ActivityRow>`select ${activityColumns} from activity where ${isOffered(period.fiscalYear)} order by category, name->>${context.language}`,
  )
  return rows.map((row) => new ActivityView(row, context.language))
}

const farthestHours = 5 * 365 * 24

const preview = async (context: Context, programId: string, clock: ClockKey, from: string): Promise<DeadlineView> => {
  if (clocks[clock].kind === 'FIXED_DAY')
    throw badInput('clock', `must be one that counts days; the day of ${clock} is stored with the usage period.`)
  const program = await programOf(context, programId)
  const { programs } = context.services
  await programs.ensure(context.db, [program])
  const start = Temporal.Instant.from(from)
  if (Math.abs(start.until(context.now).total('hours')) > farthestHours)
    throw badInput('from', 'must be at most five years before or after now: holidays are not known for longer.')
  return new DeadlineView(previewDeadline(clock, start, programs.calendarOf(program.id), program), context.language)
}

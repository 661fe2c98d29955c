import {
  type ClockKey,
  clocks,
  type ClockState as StateKey,
  type Deadline,
  type Language,
  type StepKind as StepKindKey,
} from '@samop/shared'
import { Field, Int, ObjectType } from 'type-graphql'
import { Clock, ClockState, StepKind } from '../graphql/schema/enums.ts'
import { DateScalar, DateTimeScalar } from '../graphql/schema/scalars.ts'
import { CalendarView } from '../program/ProgramView.ts'

@ObjectType('DeadlineStep', { description: 'One day in the count to the due day.', simpleResolvers: true })
export class DeadlineStepView {
  @Field(() => DateScalar, { description: 'The day, in the calendar’s time zone.' })
  on!: string

  @Field(() => StepKind, { description: 'What the day means for the count.' })
  kind!: StepKindKey

  @Field(() => String, {
    description: 'Why it counts so, in the caller’s language: a holiday’s name, a pause, the count.',
  })
  reason!: string
}

@ObjectType('Deadline', {
  description: 'A clock of a claim, with its due day and the reasons for it (domain, section 3).',
  simpleResolvers: true,
})
export class DeadlineView {
  constructor(
    private readonly deadline: Deadline,
    private readonly language: Language,
  ) {}

  @Field(() => Clock, { description: 'Which clock it is.' })
  get clock(): ClockKey {
    return this.deadline.clock
  }

  @Field(() => String, { description: 'Its name in the caller’s language.' })
  get label(): string {
    return clocks[this.deadline.clock].label[this.language]
  }

  @Field(() => ClockState, { description: 'The present state of the clock.' })
  get state(): StateKey {
    return this.deadline.state
  }

  @Field(() => DateScalar, { description: 'The day it started, in the calendar’s time zone.' })
  get startedOn(): string {
    return this.deadline.startedOn.toString()
  }

  @Field(() => DateScalar, {
    description: 'The due day, all of which counts. While paused: the due day if the clock went on now.',
  })
  get dueOn(): string {
    return this.deadline.dueOn.toString()
  }

  @Field(() => DateTimeScalar, {
    description: 'The end of the due day in the calendar’s time zone: the first moment that is too late.',
  })
  get dueAt(): Temporal.Instant {
    return this.deadline.dueAt
  }

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When to warn: the start of the last open day before the due day; null when paused or ended.',
  })
  get warnAt(): Temporal.Instant | null {
    return this.deadline.warnAt
  }

  @Field(() => Int, {
    description:
      'Business days after today up to the due day; 0 on the due day and after it. While paused: what was left.',
  })
  get businessDaysLeft(): number {
    return this.deadline.businessDaysLeft
  }

  @Field(() => Int, {
    description:
      'Calendar days after today up to the due day, the unit of the dispute window; 0 on the due day and after it.',
  })
  get calendarDaysLeft(): number {
    return this.deadline.calendarDaysLeft
  }

  @Field(() => CalendarView, { description: 'The calendar by which it is counted.' })
  get calendar(): CalendarView {
    return this.deadline.calendar
  }

  @Field(() => [DeadlineStepView], { description: 'How the due day was counted, day by day.' })
  get steps(): DeadlineStepView[] {
    return this.deadline.steps.map(({ on, kind, reason }) => ({
      on: on.toString(),
      kind,
      reason: reason[this.language],
    }))
  }
}

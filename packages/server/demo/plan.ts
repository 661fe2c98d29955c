import { addBusinessDays, type BusinessCalendar, type Currency, dayOf } from '@samop/shared'
import { cleanName } from '../src/document/upload/cleanName.ts'
import { backing, type File, type Paper, type PaperFacts } from './papers.ts'
import { enrolments, partners, people } from './people.ts'
import type { Period } from './periods.ts'
import type { Step, Story } from './story.ts'

/** A story with its days: the moment of each step, its usage period, and its papers. */
export interface PlannedStory {
  readonly story: Story
  readonly period: Period
  readonly currency: Currency
  readonly activityFrom: string | null
  readonly activityTo: string | null
  readonly invoicedOn: string
  /** The papers of the draft: first those that back lines, then the story's own. */
  readonly papers: readonly Paper[]
  readonly draftAt: Temporal.Instant
  readonly steps: readonly { readonly step: Step; readonly at: Temporal.Instant }[]
  readonly fileOf: (paper: Paper) => File
}

interface Surroundings {
  readonly now: Temporal.Instant
  readonly periods: readonly Period[]
  readonly calendarOf: (program: string) => BusinessCalendar
}

/** Finds the days of a story: every moment is before today, and every submission in an open claiming period. */
export const planStory = (story: Story, { now, periods, calendarOf }: Surroundings): PlannedStory => {
  const calendar = calendarOf(story.program)
  const today = dayOf(now, calendar.timeZone)
  const end = endOf(story, periods, today)
  const dayAt = (back: number) => addBusinessDays(calendar, end, -back)
  const momentOf = ({ back, time, by }: Pick<Step, 'back' | 'time' | 'by'>) =>
    dayAt(back)
      .toZonedDateTime({ timeZone: zoneOf(by, calendar), plainTime: time })
      .toInstant()
  const { currency } = enrolments.find(
    ({ partner, program }) => partner === story.partner && program === story.program,
  )!
  const submission = story.steps.find(({ submits }) => submits)
  const period =
    story.from === 'CLOSING' ? closed(periods, today) : openAt(periods, submission ? dayAt(submission.back) : today)
  const drafted = dayAt(story.draft.back)
  const { activityFrom, activityTo } = activityOf(story, period, drafted)
  const invoicedOn = activityTo ?? drafted.toString()
  const facts: PaperFacts = {
    story,
    partner: partners[story.partner].name,
    currency,
    activityTo,
    invoicedOn,
    draftedOn: drafted.toString(),
  }
  const files = new Map<Paper, File>()
  return {
    story,
    period,
    currency,
    activityFrom,
    activityTo,
    invoicedOn,
    papers: [
      ...story.lines.flatMap((line, place) => (line.bare ? [] : [backing(line, place, story.language)])),
      ...story.papers,
    ],
    draftAt: momentOf(story.draft),
    steps: story.steps.map((step) => ({ step, at: momentOf(step) })),
    fileOf: (paper) => {
      const made = files.get(paper) ?? named(paper.make(facts))
      files.set(paper, made)
      return made
    },
  }
}

const named = ({ name, contentType, bytes }: File): File => ({ name: cleanName(name, contentType), contentType, bytes })

/** The time zone of a person: a partner's own, or that of the program's calendar for the vendor. */
const zoneOf = (by: Step['by'], calendar: BusinessCalendar) => {
  const { partner } = people[by]
  return partner === null ? calendar.timeZone : partners[partner].timeZone
}

/** The last period whose `day` is before today. */
const lastPast = (
  periods: readonly Period[],
  day: 'claimingTo' | 'correctionsUntil',
  today: Temporal.PlainDate,
): Period => periods.findLast((period) => period[day] < today.toString())!

const closed = (periods: readonly Period[], today: Temporal.PlainDate) => lastPast(periods, 'claimingTo', today)

const endOf = ({ from = 'TODAY' }: Story, periods: readonly Period[], today: Temporal.PlainDate): Temporal.PlainDate =>
  ({
    TODAY: () => today,
    CLOSING: () => Temporal.PlainDate.from(closed(periods, today).claimingTo),
    CORRECTIONS: () => Temporal.PlainDate.from(lastPast(periods, 'correctionsUntil', today).correctionsUntil),
  })[from]()

const openAt = (periods: readonly Period[], day: Temporal.PlainDate): Period =>
  periods.find(({ claimingFrom, claimingTo }) => claimingFrom <= day.toString() && day.toString() <= claimingTo)!

/** The days of the activity, before the draft and inside the usage period. */
const activityOf = ({ activityDays }: Story, { usageFrom, usageTo }: Period, drafted: Temporal.PlainDate) => {
  if (!activityDays) return { activityFrom: null, activityTo: null }
  const [before, lasted] = activityDays
  const inside = (day: Temporal.PlainDate) =>
    day.toString() < usageFrom ? usageFrom : day.toString() > usageTo ? usageTo : day.toString()
  const activityTo = inside(drafted.subtract({ days: before }))
  return { activityFrom: inside(Temporal.PlainDate.from(activityTo).subtract({ days: lasted - 1 })), activityTo }
}

import { dayOf } from '@samop/shared'
import { grantFunds } from '../src/funds/grantFunds.ts'
import type { Change } from '../src/write.ts'
import { doneInside } from './doneInside.ts'
import { enrolments } from './people.ts'
import type { Period } from './periods.ts'
import type { PlannedStory } from './plan.ts'
import type { Happening, Telling } from './tell.ts'
import { minorOfWhole } from './wholeMoney.ts'

type Enrolled = (typeof enrolments)[number]

/** The grants of each period, on its first day of use. */
export const grants = (change: Change, { cast, periods, stories }: Telling): Happening[] =>
  enrolments.flatMap((enrolled) =>
    periods.flatMap((period) =>
      amountsOf(change, enrolled, period, stories).flatMap((amount, index): Happening[] => {
        const { partner, program, currency } = enrolled
        const day = Temporal.PlainDate.from(period.usageFrom).add({ days: index * 14 })
        const at = day.toZonedDateTime({ timeZone: 'Europe/Stockholm', plainTime: '08:30' }).toInstant()
        if (Temporal.Instant.compare(at, change.now) >= 0) return []
        const who = { actor: cast.actors['programs@vendor.example'], now: at }
        const input = {
          partnerId: cast.partnerIds[partner],
          programId: cast.programId(program),
          usagePeriodId: cast.periodId(program, period),
          amountMinor: minorOfWhole(amount, currency),
          currency,
          note: `Co-op share of what was earned ${period.earningFrom} to ${period.earningTo}, part ${index + 1}`,
        }
        return [{ at, run: () => doneInside(change, who, grantFunds, input) }]
      }),
    ),
  )

/** A closed period gets only a little more than its claims used; one without claims needs no fund. */
const amountsOf = (
  { now }: Change,
  { partner, program, grants: open }: Enrolled,
  period: Period,
  stories: readonly PlannedStory[],
) => {
  if (period.claimingTo >= dayOf(now, 'America/Los_Angeles').toString()) return open
  const claimed = stories
    .filter((one) => one.period === period && one.story.partner === partner && one.story.program === program)
    .flatMap(({ story }) => story.lines)
    .reduce((sum, { amount }) => sum + amount, 0)
  return claimed === 0 ? [] : [Math.ceil((claimed * 1.06) / 1000) * 1000]
}

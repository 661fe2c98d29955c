import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import { todayIn } from '../language/now.ts'
import { DayText } from '../language/DayText.tsx'
import { fundsWords } from '../language/messages/funds.ts'
import { useText } from '../language/useText.ts'
import css from './FundDates.module.css'
import { useDaysLeft } from './useDaysLeft.ts'

export const fundDatesFragment = graphql(`
  fragment FundDates on Fund {
    id
    usagePeriod {
      id
      usageTo
      claimingTo
    }
    program {
      id
      calendar {
        timeZone
      }
    }
  }
`)

/** The last day to spend and the last day to claim, each with the days left. */
export function FundDates({ fund: masked }: { fund: FragmentType<typeof fundDatesFragment> }) {
  const text = useText()
  const daysLeft = useDaysLeft()
  const fund = readFragment(fundDatesFragment, masked)
  const today = todayIn(fund.program.calendar.timeZone).toString()
  const dates = [
    { label: fundsWords.spendBy, day: fund.usagePeriod.usageTo },
    { label: fundsWords.claimBy, day: fund.usagePeriod.claimingTo },
  ]
  return (
    <dl className={css['root']}>
      {dates.map(({ label, day }) => (
        <div key={label.en}>
          <dt className={css['label']}>{text(label)}</dt>
          <dd>
            <span className={css['day']}>
              <DayText day={day} />
            </span>{' '}
            <span className={css['left']}>{daysLeft(day, today)}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

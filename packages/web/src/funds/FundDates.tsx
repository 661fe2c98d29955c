import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import { todayIn } from '../language/now.ts'
import { DayText } from '../language/DayText.tsx'
import { fundsWords } from '../language/messages/funds.ts'
import { useText } from '../language/useText.ts'
import { useDaysLeft } from './useDaysLeft.ts'
import { Row } from '../ui/layout/Row.tsx'
import { Text } from '../ui/layout/Text.tsx'

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
    <Row as="dl" gap={[12, 32]} wrap>
      {dates.map(({ label, day }) => (
        <div key={label.en}>
          <Text as="dt" size={200} tone="faint">
            {text(label)}
          </Text>
          <dd>
            <Text as="span" weight="semibold">
              <DayText day={day} />
            </Text>{' '}
            <Text as="span" tone="soft">
              {daysLeft(day, today)}
            </Text>
          </dd>
        </div>
      ))}
    </Row>
  )
}

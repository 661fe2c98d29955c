import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import { fundsWords } from '../language/messages/funds.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import css from './FundPeriod.module.css'
import { Row } from '../ui/layout/Row.tsx'

export const fundPeriodFragment = graphql(`
  fragment FundPeriod on UsagePeriod {
    id
    label
    earningFrom
    earningTo
    usageFrom
    usageTo
    claimingFrom
    claimingTo
    correctionsUntil
  }
`)

/** All dates of a period, because people disagree which half of the year a label names. */
export function FundPeriod({ period: masked }: { period: FragmentType<typeof fundPeriodFragment> }) {
  const text = useText()
  const format = useFormat()
  const period = readFragment(fundPeriodFragment, masked)
  const parts = [
    text(fundsWords.earnedIn, { dates: format.dayRange(period.earningFrom, period.earningTo) }),
    text(fundsWords.usedIn, { dates: format.dayRange(period.usageFrom, period.usageTo) }),
    text(fundsWords.claimedIn, { dates: format.dayRange(period.claimingFrom, period.claimingTo) }),
    text(fundsWords.correctedUntil, { day: format.day(period.correctionsUntil) }),
  ]
  return (
    <Row as="ul" gap={[0, 16]} wrap className={css['root']} aria-label={period.label}>
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </Row>
  )
}

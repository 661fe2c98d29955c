import { latestFirst } from '@samop/shared'
import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import { fundsWords } from '../language/messages/funds.ts'
import { MoneyText } from '../language/MoneyText.tsx'
import { T } from '../language/T.tsx'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { href, paths } from '../paths.ts'
import { Link } from '../router/Link.tsx'
import { claimingNow } from './claimingNow.ts'
import css from './OtherPeriods.module.css'
import { Text } from '../ui/layout/Text.tsx'
import { Row } from '../ui/layout/Row.tsx'

export const otherPeriodFragment = graphql(`
  fragment OtherPeriod on Fund {
    id
    waitingClaimCount
    remaining {
      amount
      currency
    }
    program {
      id
      calendar {
        timeZone
      }
    }
    usagePeriod {
      id
      label
      usageFrom
      usageTo
      claimingFrom
      claimingTo
    }
  }
`)

/** The periods other than the current one, a line each. */
export function OtherPeriods({ funds: masked }: { funds: FragmentType<typeof otherPeriodFragment>[] }) {
  const text = useText()
  const format = useFormat()
  const funds = latestFirst(readFragment(otherPeriodFragment, masked))
  if (funds.length === 0) return null
  return (
    <div>
      <Text as="h3" size={300} weight="regular" className={css['title']}>
        {text(fundsWords.otherPeriods)}
      </Text>
      <ul className={css['list']}>
        {funds.map((fund) => {
          const { usagePeriod: period, program, waitingClaimCount } = fund
          const isOver = claimingNow(fund) === 'OVER'
          return (
            <Row as="li" gap={[0, 20]} wrap key={fund.id} className={css['item']}>
              <Link to={href(paths.coopManagement, { programId: program.id }, { period: period.id })}>
                {text(fundsWords.periodDates, {
                  label: period.label,
                  dates: format.dayRange(period.usageFrom, period.usageTo),
                })}
              </Link>
              <span>
                <T
                  text={isOver ? fundsWords.expiredOf : fundsWords.remainingOf}
                  values={{ amount: <MoneyText money={fund.remaining} /> }}
                />
              </span>
              <span>
                {text(isOver ? fundsWords.claimingClosed : fundsWords.claimByDay, {
                  day: format.day(period.claimingTo),
                })}
              </span>
              {waitingClaimCount > 0 && <span>{text(fundsWords.waitingClaimCount, { count: waitingClaimCount })}</span>}
            </Row>
          )
        })}
      </ul>
    </div>
  )
}

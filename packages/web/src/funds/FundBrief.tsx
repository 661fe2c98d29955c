import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import { fundsWords } from '../language/messages/funds.ts'
import { MoneyText } from '../language/MoneyText.tsx'
import { T } from '../language/T.tsx'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { href, paths } from '../paths.ts'
import { Link } from '../router/Link.tsx'
import css from './FundBrief.module.css'

export const fundBriefFragment = graphql(`
  fragment FundBrief on Fund {
    id
    remaining {
      amount
      currency
    }
    program {
      id
      name
    }
    usagePeriod {
      id
      label
      usageFrom
      usageTo
      claimingTo
    }
  }
`)

/** One fund in a few lines: its program, its period with dates, what remains and until when. */
export function FundBrief({ fund: masked }: { fund: FragmentType<typeof fundBriefFragment> }) {
  const text = useText()
  const format = useFormat()
  const { program, usagePeriod: period, remaining } = readFragment(fundBriefFragment, masked)
  return (
    <li className={css['root']}>
      <Link to={href(paths.coopManagement, { programId: program.id }, { period: period.id })} className={css['name']}>
        {program.name}
      </Link>
      <p className={css['quiet']}>
        {text(fundsWords.periodDates, {
          label: period.label,
          dates: format.dayRange(period.usageFrom, period.usageTo),
        })}
      </p>
      <p>
        <T
          text={fundsWords.remainingOf}
          values={{
            amount: (
              <b>
                <MoneyText money={remaining} />
              </b>
            ),
          }}
        />
      </p>
      <p className={css['quiet']}>
        {text(fundsWords.bothDates, { spendBy: format.day(period.usageTo), claimBy: format.day(period.claimingTo) })}
      </p>
    </li>
  )
}

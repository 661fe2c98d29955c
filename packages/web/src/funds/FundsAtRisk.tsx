import { Warning16Regular } from '@fluentui/react-icons'
import { Link } from 'react-router'
import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import { fundsWords } from '../language/messages/funds.ts'
import { useText } from '../language/useText.ts'
import { href, paths } from '../paths.ts'
import { Surface } from '../ui/Surface.tsx'
import css from './FundsAtRisk.module.css'
import { useFundRisk } from './useFundRisk.ts'

export const fundsAtRiskFragment = graphql(`
  fragment FundsAtRisk on Fund {
    id
    program {
      id
      name
    }
    usagePeriod {
      id
      label
    }
    ...FundRisk
  }
`)

/** Lists the funds with fewer than thirty days left to spend or claim what remains. */
export function FundsAtRisk({ funds: masked }: { funds: FragmentType<typeof fundsAtRiskFragment>[] }) {
  const text = useText()
  const riskOf = useFundRisk()
  const found = readFragment(fundsAtRiskFragment, masked).flatMap((fund) => {
    const risk = riskOf(fund)
    return risk?.soon ? [{ fund, risk }] : []
  })
  if (found.length === 0) return null
  return (
    <Surface title={text(fundsWords.fundsAtRisk)}>
      <ul className={css['list']}>
        {found.map(({ fund: { id, program, usagePeriod }, risk }) => (
          <li key={id} className={css['item']}>
            <Warning16Regular aria-hidden className={css['icon']} />
            <span>
              <Link to={href(paths.coopManagement, { programId: program.id }, { period: usagePeriod.id })}>
                {text(fundsWords.programPeriod, { program: program.name, period: usagePeriod.label })}
              </Link>
              <span className={css['text']}>{risk.text}</span>
            </span>
          </li>
        ))}
      </ul>
    </Surface>
  )
}

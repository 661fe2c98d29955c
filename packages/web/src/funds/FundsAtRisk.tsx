import { Warning16Regular } from '@fluentui/react-icons'
import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import { fundsWords } from '../language/messages/funds.ts'
import { useText } from '../language/useText.ts'
import { href, paths } from '../paths.ts'
import { Link } from '../router/Link.tsx'
import { Surface } from '../ui/Surface.tsx'
import css from './FundsAtRisk.module.css'
import { useFundRisk } from './useFundRisk.ts'
import { Stack } from '../ui/layout/Stack.tsx'
import { Row } from '../ui/layout/Row.tsx'

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
      <Stack as="ul" gap={12}>
        {found.map(({ fund: { id, program, usagePeriod }, risk }) => (
          <Row as="li" gap={8} key={id}>
            <Warning16Regular aria-hidden className={css['icon']} />
            <span>
              <Link to={href(paths.coopManagement, { programId: program.id }, { period: usagePeriod.id })}>
                {text(fundsWords.programPeriod, { program: program.name, period: usagePeriod.label })}
              </Link>
              <span className={css['text']}>{risk.text}</span>
            </span>
          </Row>
        ))}
      </Stack>
    </Surface>
  )
}

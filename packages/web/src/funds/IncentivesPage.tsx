import { useQuery } from '@apollo/client/react'
import { Add20Regular, CheckmarkCircle24Regular, ChevronRight16Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import { UnderwayClaims, WaitingClaims, WatchedClaims } from '../claim/list/WaitingClaims.tsx'
import { useWholeList } from '../apollo/useWholeList.ts'
import { graphql } from '../graphql/gql.ts'
import type { IncentivesQuery } from '../graphql/graphql.ts'
import { glossaryWords } from '../language/messages/glossary.ts'
import { fundsWords } from '../language/messages/funds.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { href, paths } from '../paths.ts'
import { Link } from '../router/Link.tsx'
import { useMay } from '../session/SessionProvider.tsx'
import layout from '../ui/Columns.module.css'
import { ButtonLink } from '../ui/ButtonLink.tsx'
import { EmptyState } from '../ui/state/EmptyState.tsx'
import { FirstHint } from '../ui/FirstHint.tsx'
import { Page } from '../ui/Page.tsx'
import { Surface } from '../ui/Surface.tsx'
import { claimingNow } from './claimingNow.ts'
import { FundBrief } from './FundBrief.tsx'
import { FundsAtRisk } from './FundsAtRisk.tsx'
import css from './IncentivesPage.module.css'
import { StartFigures } from './StartFigures.tsx'
import { useFundRisk } from './useFundRisk.ts'
import { Stack } from '../ui/layout/Stack.tsx'
import { useInSlices } from '../ui/useInSlices.ts'

export const incentivesDocument = graphql(`
  query Incentives($first: Int!, $after: String) {
    claims(filter: { todo: MINE, late: false }, orderBy: DUE_ASC, first: $first) {
      ...WaitingClaims
      totalCount
      edges {
        cursor
        node {
          id
          deadline {
            clock
            state
            dueOn
            businessDaysLeft
            calendar {
              name
              timeZone
            }
          }
        }
      }
    }
    colleagues: claims(filter: { todo: COLLEAGUES, late: false }, orderBy: DUE_ASC, first: $first) {
      ...WaitingClaims
    }
    putOff: claims(filter: { todo: PUT_OFF, late: false }, orderBy: DUE_ASC, first: $first) {
      ...WaitingClaims
    }
    late: claims(filter: { turn: VENDOR, late: true }, orderBy: DUE_ASC, first: $first) {
      ...WaitingClaims
    }
    underway: claims(filter: { turn: VENDOR, late: false }, orderBy: DUE_ASC, first: $first) {
      ...WaitingClaims
    }
    programs {
      id
      name
    }
    funds(first: 50, after: $after) {
      edges {
        node {
          id
          usagePeriod {
            id
            claimingFrom
            claimingTo
          }
          program {
            id
            calendar {
              timeZone
            }
          }
          ...FundRisk
          ...FundsAtRisk
          ...FundBrief
          ...StartFund
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** The partner's start page: three figures, what needs doing, and the money in brief. */
export function IncentivesPage() {
  const text = useText()
  const mayEdit = useMay('EDIT_CLAIMS')
  const riskOf = useFundRisk()
  const [first, setFirst] = useState(10)
  const {
    data: answer,
    previousData,
    error,
    refetch,
    fetchMore,
  } = useQuery(incentivesDocument, { variables: { first } })
  const latest = answer ?? previousData
  const data = useInSlices(latest)
  useWholeList(data?.funds.pageInfo, fetchMore)
  const funds = data?.funds.edges.map(({ node }) => node) ?? []
  const isAtRisk = funds.some((fund) => riskOf(fund)?.soon)
  return (
    <Page
      title={shellWords.incentives}
      summary={text(fundsWords.incentivesText)}
      actions={
        mayEdit && (
          <ButtonLink appearance="primary" icon={<Add20Regular />} to={href(paths.newClaim)}>
            {text(shellWords.createClaim)}
          </ButtonLink>
        )
      }
      loading={!data}
      error={latest ? undefined : error}
      onRetry={() => void refetch()}
    >
      {data && (
        <Stack gap={16} shrinks top>
          <FirstHint name="start" title={glossaryWords.firstTitle} points={firstPoints} />
          <StartFigures toAnswer={data.claims.totalCount} nearest={data.claims.edges[0]?.node.deadline} funds={funds} />
          <div className={layout['columns']}>
            <Stack gap={16} shrinks top>
              <Surface title={text(fundsWords.todoNow)} flush>
                <WaitingClaims
                  claims={data.claims}
                  onMore={() => setFirst(100)}
                  empty={
                    <EmptyState
                      icon={<CheckmarkCircle24Regular />}
                      title={text(isAtRisk ? fundsWords.noClaimWaits : fundsWords.todoNothing)}
                    >
                      {text(isAtRisk ? fundsWords.noClaimWaitsText : fundsWords.todoNothingText)}
                    </EmptyState>
                  }
                />
              </Surface>
              <WatchedClaims colleagues={data.colleagues} late={data.late} putOff={data.putOff} />
            </Stack>
            <Stack gap={16} shrinks top>
              <FundsAtRisk funds={funds} />
              <Surface title={text(fundsWords.yourFunds)}>
                {!funds.some(isOpen) && <p>{text(fundsWords.plansEmptyText)}</p>}
                <ul className={css['funds']}>
                  {funds.filter(isOpen).map((fund) => (
                    <FundBrief key={fund.id} fund={fund} />
                  ))}
                </ul>
                <Link to={paths.plans} className={css['plans']}>
                  {text(fundsWords.allPlans)}
                  <ChevronRight16Regular aria-hidden />
                </Link>
              </Surface>
              <UnderwayClaims claims={data.underway} />
            </Stack>
          </div>
        </Stack>
      )}
    </Page>
  )
}

const firstPoints = [glossaryWords.firstMoney, glossaryWords.firstProof, glossaryWords.firstTurn]

const isOpen = (fund: IncentivesQuery['funds']['edges'][number]['node']) => claimingNow(fund) !== 'OVER'

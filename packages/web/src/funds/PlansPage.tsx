import { useQuery } from '@apollo/client/react'
import { Wallet24Regular } from '@fluentui/react-icons'
import { useWholeList } from '../apollo/useWholeList.ts'
import { graphql } from '../graphql/gql.ts'
import { ExportButton } from '../export/ExportButton.tsx'
import { fundsWords } from '../language/messages/funds.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/state/EmptyState.tsx'
import { Page } from '../ui/Page.tsx'
import { Surface } from '../ui/Surface.tsx'
import { PlanCard } from './PlanCard.tsx'
import { Stack } from '../ui/layout/Stack.tsx'
import { useInSlices } from '../ui/useInSlices.ts'

export const plansDocument = graphql(`
  query Plans($after: String) {
    programs {
      id
      ...PlanProgram
    }
    funds(first: 100, after: $after) {
      edges {
        node {
          id
          program {
            id
          }
          ...PlanFund
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** Plans management: the partner's programs, each with its period, its money and what needs doing. */
export function PlansPage() {
  const text = useText()
  const { data: latest, error, refetch, fetchMore } = useQuery(plansDocument)
  const data = useInSlices(latest)
  useWholeList(data?.funds.pageInfo, fetchMore)
  const funds = data?.funds.edges.map(({ node }) => node) ?? []
  return (
    <Page
      title={shellWords.plansManagement}
      breadcrumb={[{ text: shellWords.incentives, to: paths.incentives }]}
      summary={text(fundsWords.plansText)}
      actions={funds.length > 0 && <ExportButton list="FUNDS" filter={{}} />}
      loading={!data}
      error={latest ? undefined : error}
      onRetry={() => void refetch()}
    >
      {data && (
        <Stack gap={16} shrinks top>
          {data.programs.map((program) => (
            <PlanCard
              key={program.id}
              program={program}
              funds={funds.filter((fund) => fund.program.id === program.id)}
            />
          ))}
          {data.programs.length === 0 && (
            <Surface>
              <EmptyState icon={<Wallet24Regular />} title={text(fundsWords.plansEmpty)}>
                {text(fundsWords.plansEmptyText)}
              </EmptyState>
            </Surface>
          )}
        </Stack>
      )}
    </Page>
  )
}

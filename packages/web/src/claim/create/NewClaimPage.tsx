import { useQuery } from '@apollo/client/react'
import { useWholeList } from '../../apollo/useWholeList.ts'
import { graphql } from '../../graphql/gql.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { paths } from '../../paths.ts'
import { useSearchParams } from '../../router/useSearchParams.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { EmptyState } from '../../ui/state/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { Surface } from '../../ui/Surface.tsx'
import { NewClaimForm } from './NewClaimForm.tsx'

export const newClaimDocument = graphql(`
  query NewClaim($after: String) {
    ...NewClaimChoices
    programs {
      id
    }
    funds(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** Asks what a new claim is for; the claim's own page asks for the rest. */
export function NewClaimPage() {
  const text = useText()
  const [params] = useSearchParams()
  const { data, error, refetch, fetchMore } = useQuery(newClaimDocument)
  useWholeList(data?.funds.pageInfo, fetchMore)
  return (
    <Page
      title={shellWords.createClaim}
      breadcrumb={[
        { text: shellWords.incentives, to: paths.incentives },
        { text: shellWords.plansManagement, to: paths.plans },
      ]}
      summary={text(editWords.newClaimText)}
      width="form"
      loading={!data}
      error={data ? undefined : error}
      onRetry={() => void refetch()}
    >
      {data && (
        <Surface>
          {data.programs.length > 0 ? (
            <NewClaimForm choices={data} programId={params.get('programId')} usagePeriodId={params.get('period')} />
          ) : (
            <EmptyState
              title={text(editWords.newClaimNoProgram)}
              action={<ButtonLink to={paths.plans}>{text(shellWords.plansManagement)}</ButtonLink>}
            />
          )}
        </Surface>
      )}
    </Page>
  )
}

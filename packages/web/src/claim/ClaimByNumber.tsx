import { useQuery } from '@apollo/client/react'
import { isNotFound } from '../apollo/errors.ts'
import { graphql } from '../graphql/gql.ts'
import { shellWords } from '../language/messages/shell.ts'
import { href, paths } from '../paths.ts'
import { useLocation } from '../router/HistoryRouter.tsx'
import { Redirect } from '../router/Redirect.tsx'
import { Page } from '../ui/Page.tsx'

export const claimByNumberDocument = graphql(`
  query ClaimByNumber($number: String!) {
    claimByNumber(number: $number) {
      id
    }
  }
`)

/** Leads from the number of a claim, as people write it, to the claim. */
export function ClaimByNumber({ number }: { number: string }) {
  const { search, hash } = useLocation()
  const { data, error, refetch } = useQuery(claimByNumberDocument, { variables: { number } })
  const id = data?.claimByNumber?.id
  if (id) return <Redirect to={`${href(paths.claim, { id })}${search}${hash}`} />
  return (
    <Page
      title={shellWords.claim}
      loading={!error}
      error={error}
      notFound={isNotFound(error)}
      onRetry={() => void refetch()}
    />
  )
}

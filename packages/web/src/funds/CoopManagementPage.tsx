import { useQuery } from '@apollo/client/react'
import { Add20Regular, DocumentAdd24Regular } from '@fluentui/react-icons'
import { isNotFound } from '../apollo/errors.ts'
import { ClaimFilters } from '../claim/list/ClaimFilters.tsx'
import { claimListFilter } from '../claim/list/claimListFilter.ts'
import { ClaimList } from '../claim/list/ClaimList.tsx'
import { useClaimListAddress } from '../claim/list/useClaimListAddress.ts'
import { ExportButton } from '../export/ExportButton.tsx'
import { exportButtonWords } from '../language/messages/exportButton.ts'
import { graphql } from '../graphql/gql.ts'
import { todayIn } from '../language/now.ts'
import { claimListWords } from '../language/messages/claimList.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { href, paths } from '../paths.ts'
import { useParams } from '../router/useParams.ts'
import { useSearchParams } from '../router/useSearchParams.ts'
import { useMay } from '../session/SessionProvider.tsx'
import { ButtonLink } from '../ui/ButtonLink.tsx'
import { EmptyState } from '../ui/state/EmptyState.tsx'
import { Page } from '../ui/Page.tsx'
import { Surface } from '../ui/Surface.tsx'
import { claimingNow } from './claimingNow.ts'
import { currentFund } from './currentFund.ts'
import { FundPanel } from './FundPanel.tsx'
import { Stack } from '../ui/layout/Stack.tsx'
import { useInSlices } from '../ui/useInSlices.ts'

export const coopDocument = graphql(`
  query Coop($programId: ID!) {
    programs {
      id
      name
      calendar {
        timeZone
      }
    }
    funds(filter: { programId: $programId }, first: 100) {
      edges {
        node {
          id
          usagePeriod {
            id
            usageFrom
            usageTo
            claimingFrom
            claimingTo
          }
          ...FundPanel
        }
      }
    }
  }
`)

/** Co-op management of one program: a period's money and dates, and its claims. */
export function CoopManagementPage() {
  const { programId = '' } = useParams(paths.coopManagement)
  const text = useText()
  const [params, setParams] = useSearchParams()
  const [address, setAddress] = useClaimListAddress()
  const mayEditClaims = useMay('EDIT_CLAIMS')
  const { data: latest, error, refetch } = useQuery(coopDocument, { variables: { programId } })
  const data = useInSlices(latest)
  const program = data?.programs.find(({ id }) => id === programId)
  const funds = data?.funds.edges.map(({ node }) => node) ?? []
  const fund =
    funds.find(({ usagePeriod }) => usagePeriod.id === params.get('period')) ??
    (program && currentFund(funds, todayIn(program.calendar.timeZone).toString()))
  const period = fund?.usagePeriod.id
  const mayCreate = mayEditClaims && fund && claimingNow({ ...fund, program: program! }) !== 'OVER'
  const newClaim = href(paths.newClaim, {}, { programId, period })
  const choosePeriod = (id: string) =>
    setParams((was) => new URLSearchParams([...[...was].filter(([name]) => name !== 'period'), ['period', id]]))
  return (
    <Page
      title={shellWords.coopManagement}
      breadcrumb={[
        { text: shellWords.incentives, to: paths.incentives },
        { text: shellWords.plansManagement, to: paths.plans },
      ]}
      crumb={program?.name}
      summary={program?.name}
      actions={
        mayCreate && (
          <ButtonLink appearance="primary" icon={<Add20Regular />} to={newClaim}>
            {text(shellWords.createClaim)}
          </ButtonLink>
        )
      }
      printable
      loading={!data}
      error={latest ? undefined : error}
      notFound={data ? !program : isNotFound(error)}
      onRetry={() => void refetch()}
    >
      <Stack gap={16} shrinks top>
        <FundPanel
          fund={fund}
          funds={funds}
          onChoose={choosePeriod}
          actions={
            period && (
              <ExportButton
                list="LEDGER"
                filter={{ fundFilter: { programId, usagePeriodId: period } }}
                label={exportButtonWords.transactions}
              />
            )
          }
        />
        {period && (
          <Surface
            title={text(claimListWords.title)}
            actions={
              <ExportButton
                list="CLAIMS"
                filter={{ claimFilter: claimListFilter({ programId, usagePeriodId: period }, address) }}
              />
            }
            flush
          >
            <ClaimFilters address={address} onChange={setAddress} />
            <ClaimList
              within={{ programId, usagePeriodId: period }}
              address={address}
              onOrder={(order) => setAddress({ order })}
              onClear={() => setAddress({ status: '', turn: '', q: '' })}
              empty={
                <EmptyState
                  icon={<DocumentAdd24Regular />}
                  title={text(claimListWords.none)}
                  action={mayCreate && <ButtonLink to={newClaim}>{text(shellWords.createClaim)}</ButtonLink>}
                >
                  {mayCreate && text(claimListWords.noneText)}
                </EmptyState>
              }
            />
          </Surface>
        )}
      </Stack>
    </Page>
  )
}

import { useQuery } from '@apollo/client/react'
import { submittingAction } from '@samop/shared'
import { Suspense, useState } from 'react'
import { isNotFound } from '../../apollo/errors.ts'
import { ExportButton } from '../../export/ExportButton.tsx'
import { readFragment } from '../../graphql/fragment-masking.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { useParams } from '../../router/useParams.ts'
import layout from '../../ui/Columns.module.css'
import { Page } from '../../ui/Page.tsx'
import { Surface } from '../../ui/Surface.tsx'
import { ClaimActions } from './ClaimActions.tsx'
import { ClaimClocks } from './ClaimClocks.tsx'
import { claimCrumbs } from '../claimCrumbs.ts'
import { ClaimDocuments } from '../document/ClaimDocuments.tsx'
import { ClaimFacts } from './ClaimFacts.tsx'
import { ClaimHeader } from './ClaimHeader.tsx'
import { ClaimHistory } from '../history/ClaimHistory.tsx'
import { ClaimLines } from './ClaimLines.tsx'
import { ClaimMissing } from '../ClaimMissing.tsx'
import { ClaimReasons } from './ClaimReasons.tsx'
import { claimDocument, claimWholeFragment } from '../claimWhole.ts'
import { DisputeSection } from '../dispute/DisputeSection.tsx'
import { useClaimNews } from '../useClaimNews.ts'
import { Stack } from '../../ui/layout/Stack.tsx'
import { useInSlices } from '../../ui/useInSlices.ts'
import { lazyPart } from '../../ui/lazyPart.ts'

const DisputeDialog = lazyPart(() => import('../dispute/DisputeDialog.tsx').then((module) => module.DisputeDialog))
const SentArgument = lazyPart(() => import('../dispute/SentArgument.tsx').then((module) => module.SentArgument))

export function ClaimPage() {
  const { id = '' } = useParams(paths.claim)
  const text = useText()
  const { data: latest, error, refetch } = useQuery(claimDocument, { variables: { id } })
  const data = useInSlices(latest)
  const claim = data && readFragment(claimWholeFragment, data.claim)
  useClaimNews(id, claim?.status)
  const [disputing, setDisputing] = useState<boolean>()
  const dispute = () => setDisputing(true)
  const isAsked = (claim?.unansweredReasons.length ?? 0) > 0
  const missing = isAsked || claim?.requirements.some(({ met }) => !met)
  const submitting = claim && submittingAction(claim.status)
  const listed = submitting === 'SUBMIT' || (submitting === 'RESUBMIT' && missing)
  const answering = listed && isAsked
  return (
    <Page
      title={claim ? claim.title || claimWords.untitled : shellWords.claim}
      breadcrumb={claimCrumbs(claim)}
      summary={claim && `${claim.number} · ${claim.program.name}`}
      actions={claim && <ClaimActions claim={claim} onDispute={dispute} />}
      printable
      loading={!data}
      error={latest ? undefined : error}
      notFound={isNotFound(error)}
      onRetry={() => void refetch()}
    >
      {claim && (
        <Stack gap={16} shrinks top>
          <ClaimHeader claim={claim} />
          <div className={layout['three']}>
            <Stack gap={16} shrinks top>
              {claim.status === 'DISPUTED' && (
                <Suspense>
                  <SentArgument claimId={claim.id} />
                </Suspense>
              )}
              {!answering && <ClaimReasons claim={claim} />}
              {listed && (
                <Surface title={text(answering ? claimWords.reasonsAsked : editWords.beforeSubmitting)}>
                  <ClaimMissing claim={claim} editPage={href(paths.editClaim, { id })} />
                </Surface>
              )}
              <ClaimLines claim={claim} />
              <ClaimDocuments claim={claim} />
            </Stack>
            <Stack gap={16} shrinks top>
              <ClaimHistory
                claimId={claim.id}
                exportOf={(kinds) => (
                  <ExportButton size="small" list="HISTORY" filter={{ historyOf: { claimId: claim.id, kinds } }} />
                )}
              />
            </Stack>
            <Stack gap={16} shrinks top>
              <ClaimFacts claim={claim} />
              <ClaimClocks claim={claim} />
            </Stack>
          </div>
          <DisputeSection claim={claim} onDispute={dispute} />
          {disputing !== undefined && (
            <Suspense>
              <DisputeDialog key={claim.id} claim={claim} open={disputing} onClose={() => setDisputing(false)} />
            </Suspense>
          )}
        </Stack>
      )}
    </Page>
  )
}

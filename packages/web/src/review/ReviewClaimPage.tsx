import { useQuery } from '@apollo/client/react'
import { Suspense } from 'react'
import { isNotFound } from '../apollo/errors.ts'
import { ClaimClocks } from '../claim/page/ClaimClocks.tsx'
import { ClaimDocuments } from '../claim/document/ClaimDocuments.tsx'
import { ClaimFacts } from '../claim/page/ClaimFacts.tsx'
import { ClaimHeader } from '../claim/page/ClaimHeader.tsx'
import { ClaimHistory } from '../claim/history/ClaimHistory.tsx'
import { ClaimLines } from '../claim/page/ClaimLines.tsx'
import { ClaimReasons } from '../claim/page/ClaimReasons.tsx'
import { useClaimNews } from '../claim/useClaimNews.ts'
import { ExportButton } from '../export/ExportButton.tsx'
import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import type { ReviewClaimQuery } from '../graphql/graphql.ts'
import { decisionWords } from '../language/messages/decision.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { href, paths } from '../paths.ts'
import { useParams } from '../router/useParams.ts'
import { useMay } from '../session/SessionProvider.tsx'
import layout from '../ui/Columns.module.css'
import { lazyPart } from '../ui/lazyPart.ts'
import { Page } from '../ui/Page.tsx'
import { AddReason } from './reason/AddReason.tsx'
import { AssignedTo } from './AssignedTo.tsx'
import { DecisionBar } from './decision/DecisionBar.tsx'
import {
  decisionStateFragment,
  latestEventsDocument,
  latestEventsFragment,
  reasonPlacesFragment,
} from './decision/decisionDocuments.ts'
import { decisions, isDecision } from './decision/decisions.ts'
import { DisputeArgument } from './decision/DisputeArgument.tsx'
import { QueueWalk } from './queue/QueueWalk.tsx'
import { reviewClaimDocument } from './reviewClaimDocument.ts'
import css from './ReviewClaimPage.module.css'
import { useDecided } from './decision/useDecided.ts'
import { useDecision } from './decision/useDecision.ts'
import { useQueueAddress } from './queue/useQueueAddress.ts'
import { useQueueNeighbours } from './queue/useQueueNeighbours.ts'
import { Stack } from '../ui/layout/Stack.tsx'
import { useInSlices } from '../ui/useInSlices.ts'

const DecisionDialog = lazyPart(() => import('./decision/DecisionDialog.tsx').then((module) => module.DecisionDialog))

/** The claim as a reviewer sees it, with the bar for decisions. */
export function ReviewClaimPage() {
  const { id = '' } = useParams(paths.claim)
  const address = useQueueAddress()
  const neighbours = useQueueNeighbours(id, address)
  const whole = useQuery(reviewClaimDocument, { variables: { id } })
  const events = useQuery(latestEventsDocument, { variables: { id } })
  const latest = events.data?.claim
  const claim = useInSlices(latest && whole.data?.claim)
  const error = whole.error ?? events.error
  const next = neighbours?.next
  const queue = href(paths.reviewQueue, {}, address.parameters)
  useClaimNews(id, claim?.status)
  return (
    <Page
      title={claim ? claim.title || claim.number : shellWords.claim}
      breadcrumb={[{ text: shellWords.reviewQueue, to: queue }]}
      summary={claim && [claim.number, claim.partner.name, claim.program.name].join(' · ')}
      actions={<QueueWalk address={address} neighbours={neighbours} />}
      printable
      loading={!claim}
      error={whole.data && latest ? undefined : error}
      notFound={isNotFound(error)}
      onRetry={() => void Promise.allSettled([whole.refetch(), events.refetch()])}
    >
      {claim && latest && (
        <Review
          key={claim.id}
          claim={claim}
          latest={latest}
          next={next && href(paths.claim, { id: next.id }, address.parameters)}
        />
      )}
    </Page>
  )
}

interface ReviewProps {
  claim: NonNullable<ReviewClaimQuery['claim']>
  latest: FragmentType<typeof latestEventsFragment>
  next: string | undefined
}

function Review({ claim, latest, next }: ReviewProps) {
  const text = useText()
  const state = {
    ...readFragment(decisionStateFragment, claim),
    latest: readFragment(latestEventsFragment, latest).latest,
  }
  const places = readFragment(reasonPlacesFragment, claim)
  const inHand = useDecision(state)
  const decided = useDecided(claim.status)
  const mayReview = useMay('REVIEW')
  const mayDecide = state.availableActions.some(({ action, allowed }) => allowed && isDecision(action))
  return (
    <Stack gap={16} shrinks top>
      <ClaimHeader claim={claim} holder={<AssignedTo claim={state} />} />
      <div className={`${layout['three']} ${css['aboveBar']}`}>
        <Stack gap={16} shrinks top>
          <DisputeArgument claim={state} />
          <ClaimReasons claim={claim} />
          <ClaimLines
            claim={claim}
            lineActions={(id) =>
              mayDecide && (
                <AddReason
                  label={text(decisionWords.addReasonLine, {
                    number: places.lines.findIndex((line) => line.id === id) + 1,
                  })}
                  onAdd={() => inHand.addReason('LINE', id)}
                />
              )
            }
          />
          <ClaimDocuments
            claim={claim}
            documentActions={(id) =>
              mayDecide && (
                <AddReason
                  label={text(decisionWords.addReasonDocument, {
                    name: places.documents.find((document) => document.id === id)?.name ?? '',
                  })}
                  onAdd={() => inHand.addReason('DOCUMENT', id)}
                />
              )
            }
          />
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
      {mayReview && (
        <DecisionBar
          claim={state}
          inHand={inHand}
          said={decided.decision ? text(decisions[decided.decision].done, { number: claim.number }) : ''}
          next={next}
        />
      )}
      {inHand.isOpen && (
        <Suspense>
          <DecisionDialog
            claim={state}
            places={places}
            inHand={inHand}
            onDone={(decision) => {
              inHand.close()
              inHand.clear()
              decided.remember(decision)
            }}
          />
        </Suspense>
      )}
    </Stack>
  )
}

import { Suspense, useState } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { lazyPart } from '../../ui/lazyPart.ts'

const LeaveClaimDialog = lazyPart(() => import('./LeaveClaimDialog.tsx').then((module) => module.LeaveClaimDialog))

export const withdrawDraftFragment = graphql(`
  fragment WithdrawDraft on Claim {
    id
    status
    availableActions {
      action
      allowed
    }
    ...LeaveClaimDialog
  }
`)

/** Gives up a draft from the page where it is edited. */
export function WithdrawDraft({ claim: masked }: { claim: FragmentType<typeof withdrawDraftFragment> }) {
  const text = useText()
  const claim = readFragment(withdrawDraftFragment, masked)
  const [asking, setAsking] = useState(false)
  const allowed = claim.availableActions.some((each) => each.action === 'WITHDRAW' && each.allowed)
  if (claim.status !== 'EDITING' || !allowed) return null
  return (
    <>
      <Button onClick={() => setAsking(true)}>{text(claimWords.withdrawDraft)}</Button>
      {asking && (
        <Suspense>
          <LeaveClaimDialog claim={claim} action="WITHDRAW" onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  )
}

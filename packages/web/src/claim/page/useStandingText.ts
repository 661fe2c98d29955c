import type { ClaimHeaderFragment } from '../../graphql/graphql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { standingWords, statusWords, vendorStatusWords } from '../../language/messages/claimStatus.ts'
import { useText } from '../../language/useText.ts'
import { useViewer } from '../../session/SessionProvider.tsx'

type Standing = Pick<
  ClaimHeaderFragment,
  'status' | 'assignee' | 'availableActions' | 'amount' | 'approvedAmount' | 'acceptedAt'
>

/** Says in sentences where a claim stands, who has it and what can be done. */
export function useStandingText() {
  const text = useText()
  const { side } = useViewer()
  return {
    /** Who in the validation team has the claim. */
    holder({ status, assignee }: Standing): string {
      // A dispute is never picked up, only assigned.
      if (!assignee && status === 'DISPUTED') return text(standingWords.nobodyAssigned)
      if (!assignee) return text(status === 'UNDER_REVIEW' ? standingWords.nobodyNow : claimWords.notPickedUp)
      // A reviewer works on a claim only while it is under review. An assigned claim in another status only has a
      // handler.
      const said = status !== 'UNDER_REVIEW' ? standingWords.handledBy : claimWords.reviewedBy
      return text(said, { name: assignee.name })
    },
    /** What the status means for those who wait. */
    meaning({ status, assignee, availableActions, amount, approvedAmount, acceptedAt }: Standing): string {
      if (status === 'REJECTED' && acceptedAt) return text(standingWords.rejectionAccepted)
      if (status === 'APPROVED' && approvedAmount?.amount !== amount.amount) return text(standingWords.approvedInPart)
      const words = side === 'VENDOR' ? { ...statusWords, ...vendorStatusWords } : statusWords
      if (status !== 'SUBMITTED' || side === 'VENDOR') return text(words[status])
      const recallable = availableActions.some(({ action, allowed }) => action === 'RECALL' && allowed)
      return [
        assignee ? text(standingWords.submittedTo, { name: assignee.name }) : text(statusWords.SUBMITTED),
        ...(recallable ? [text(standingWords.recallable)] : []),
      ].join(' ')
    },
  }
}

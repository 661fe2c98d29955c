import type { ClaimHeaderFragment } from '../../graphql/graphql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { standingWords, statusWords } from '../../language/messages/claimStatus.ts'
import { useText } from '../../language/useText.ts'

type Standing = Pick<ClaimHeaderFragment, 'status' | 'assignee' | 'availableActions'>

/** How a claim stands, in sentences that agree with who has it and with what can be done. */
export function useStandingText() {
  const text = useText()
  return {
    /** Who of the validation team has it. */
    holder({ status, assignee }: Standing): string {
      // A dispute is never picked up, only assigned.
      if (!assignee && status === 'DISPUTED') return text(standingWords.nobodyAssigned)
      if (!assignee) return text(status === 'UNDER_REVIEW' ? standingWords.nobodyNow : claimWords.notPickedUp)
      // Assigned by a colleague or taken on before the partner answered: at work is only who has it under review.
      const said = status !== 'UNDER_REVIEW' ? standingWords.handledBy : claimWords.reviewedBy
      return text(said, { name: assignee.name })
    },
    /** What that means for those who wait. */
    meaning({ status, assignee, availableActions }: Standing): string {
      if (status !== 'SUBMITTED') return text(statusWords[status])
      const recallable = availableActions.some(({ action, allowed }) => action === 'RECALL' && allowed)
      return [
        assignee ? text(standingWords.submittedTo, { name: assignee.name }) : text(statusWords.SUBMITTED),
        ...(recallable ? [text(standingWords.recallable)] : []),
      ].join(' ')
    },
  }
}

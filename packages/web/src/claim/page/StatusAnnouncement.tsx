import { type ClaimStatus, statuses } from '@samop/shared'
import { claimWords } from '../../language/messages/claim.ts'
import { useText } from '../../language/useText.ts'

/** Tells screen readers when the status changes. */
export function StatusAnnouncement({ status }: { status: ClaimStatus }) {
  const text = useText()
  return (
    <p role="status" className="samop-hidden">
      {text(claimWords.statusNow, { status: text(statuses[status].label) })}
    </p>
  )
}

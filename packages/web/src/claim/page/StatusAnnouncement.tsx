import { type ClaimStatus, statuses } from '@samop/shared'
import { claimWords } from '../../language/messages/claim.ts'
import { useText } from '../../language/useText.ts'

/** Tells those who do not see the page that the status has become another. */
export function StatusAnnouncement({ status }: { status: ClaimStatus }) {
  const text = useText()
  return (
    <p role="status" className="samop-hidden">
      {text(claimWords.statusNow, { status: text(statuses[status].label) })}
    </p>
  )
}

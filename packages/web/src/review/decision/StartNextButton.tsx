import type { QueueRowFragment } from '../../graphql/graphql.ts'
import { reviewWords } from '../../language/messages/review.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { useHistory } from '../../router/HistoryRouter.tsx'
import { Button, type ButtonProps } from '../../ui/control/Button.tsx'
import { useQueueAddress } from '../queue/useQueueAddress.ts'
import { usePickUp } from '../usePickUp.ts'

export interface StartNextButtonProps extends Pick<ButtonProps, 'appearance' | 'icon'> {
  claim: QueueRowFragment
}

/** Opens the claim, and picks it up where nobody has. */
export function StartNextButton({ claim, ...look }: StartNextButtonProps) {
  const text = useText()
  const { push } = useHistory()
  const { parameters } = useQueueAddress()
  const { pickUp, busy } = usePickUp(claim)
  const open = () => push(href(paths.claim, { id: claim.id }, parameters))
  return (
    <Button {...look} disabledFocusable={busy} onClick={() => (claim.status === 'SUBMITTED' ? pickUp(open) : open())}>
      {text(reviewWords.startNext, { number: claim.number })}
    </Button>
  )
}

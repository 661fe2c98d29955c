import { Button, type ButtonProps } from '@fluentui/react-components'
import { useNavigate } from 'react-router'
import type { QueueRowFragment } from '../../graphql/graphql.ts'
import { reviewWords } from '../../language/messages/review.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { useQueueAddress } from '../queue/useQueueAddress.ts'
import { usePickUp } from '../usePickUp.ts'

export interface StartNextButtonProps extends Pick<ButtonProps, 'appearance' | 'icon'> {
  claim: QueueRowFragment
}

/** Opens the claim, and picks it up where nobody has. */
export function StartNextButton({ claim, ...look }: StartNextButtonProps) {
  const text = useText()
  const navigate = useNavigate()
  const { parameters } = useQueueAddress()
  const { pickUp, busy } = usePickUp(claim)
  const open = () => void navigate(href(paths.claim, { id: claim.id }, parameters))
  return (
    <Button {...look} disabledFocusable={busy} onClick={() => (claim.status === 'SUBMITTED' ? pickUp(open) : open())}>
      {text(reviewWords.startNext, { number: claim.number })}
    </Button>
  )
}

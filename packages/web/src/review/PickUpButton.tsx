import { useMutation } from '@apollo/client/react'
import { Button } from '@fluentui/react-components'
import { HandRight16Regular } from '@fluentui/react-icons'
import type { MouseEvent } from 'react'
import { reviewWords } from '../language/messages/review.ts'
import { useText } from '../language/useText.ts'
import { notify } from '../ui/notices.ts'
import { noteFailure } from './noteFailure.ts'
import { pickUpDocument } from './queueDocuments.ts'

export interface PickUpButtonProps {
  claim: { id: string; number: string; version: number }
}

/** Takes a claim on without leaving the list. */
export function PickUpButton({ claim: { id, number, version } }: PickUpButtonProps) {
  const text = useText()
  const [pickUp, { loading }] = useMutation(pickUpDocument)
  const run = async ({ currentTarget }: MouseEvent) => {
    const row = currentTarget.closest('tr')
    const { data } = await pickUp({ variables: { input: { claimId: id, expectedVersion: version } } })
    const refusal = data?.pickUpClaim.userErrors[0]
    if (refusal)
      return notify({ text: reviewWords.refused, values: { number, message: refusal.message }, intent: 'warning' })
    // The button goes away: the focus stays in the row, on its link.
    row?.querySelector('a')?.focus()
    notify({ text: reviewWords.pickedUp, values: { number } })
  }
  return (
    <Button
      size="small"
      icon={<HandRight16Regular />}
      aria-label={text(reviewWords.pickUpNamed, { number })}
      disabledFocusable={loading}
      onClick={(event) => void run(event).catch(noteFailure)}
    >
      {text(reviewWords.pickUp)}
    </Button>
  )
}

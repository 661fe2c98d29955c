import { reviewWords } from '../../language/messages/review.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import css from './queueColumns.module.css'
import { useLettersWork } from '../useLettersWork.ts'
import { usePickUp } from '../usePickUp.ts'

/** Picks up a claim without leaving the list. */
export function PickUpButton({ claim }: { claim: { id: string; number: string; version: number } }) {
  const text = useText()
  const letters = useLettersWork()
  const { busy, pickUp } = usePickUp(claim)
  return (
    <Button
      size="small"
      className={css['pickUp'] ?? ''}
      aria-label={text(reviewWords.pickUpNamed, { number: claim.number })}
      aria-keyshortcuts={letters ? text(reviewWords.pickUpKey) : undefined}
      disabledFocusable={busy}
      onClick={({ currentTarget }) => {
        const row = currentTarget.closest('tr')
        // The button goes away, so the focus moves to the row's link.
        pickUp(() => row?.querySelector('a')?.focus())
      }}
    >
      {text(reviewWords.pickUp)}
    </Button>
  )
}

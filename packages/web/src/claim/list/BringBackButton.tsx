import { useChange } from '../../change/useChange.ts'
import { putOffWords } from '../../language/messages/putOff.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { putOffClaimDocument, todoQueries } from './putOffDocument.ts'

/** Takes a claim that was put off back onto the list at once. */
export function BringBackButton({ id, number }: { id: string; number: string }) {
  const text = useText()
  const { busy, problem, send } = useChange(putOffClaimDocument, { refetchQueries: todoQueries })
  return (
    <Button
      size="small"
      disabledFocusable={busy}
      title={problem}
      aria-label={text(putOffWords.bringBackNumber, { number })}
      onClick={() => void send({ claimId: id, backOn: null })}
    >
      {text(putOffWords.bringBack)}
    </Button>
  )
}

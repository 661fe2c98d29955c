import { CommentAdd20Regular } from '@fluentui/react-icons'
import { decisionWords } from '../../language/messages/decision.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'

/** Starts a reason at the thing it is about. */
export function AddReason({ label, onAdd }: { label: string; onAdd: () => void }) {
  const text = useText()
  return (
    <Button appearance="subtle" size="small" icon={<CommentAdd20Regular />} aria-label={label} onClick={onAdd}>
      {text(decisionWords.addReasonShort)}
    </Button>
  )
}

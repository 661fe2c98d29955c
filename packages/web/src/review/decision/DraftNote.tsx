import { Edit16Regular } from '@fluentui/react-icons'
import { actions } from '@samop/shared'
import { decisionWords } from '../../language/messages/decision.ts'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { notify } from '../../ui/notices.ts'
import { hasText } from './decisionDraft.ts'
import type { DecisionInHand } from './useDecision.ts'
import { Row } from '../../ui/layout/Row.tsx'

/** Reminds the reviewer of an unsent decision, to go on with it or discard it. */
export function DraftNote({ inHand: { draft, change, clear, isOpen, open } }: { inHand: DecisionInHand }) {
  const text = useText()
  const { decision } = draft
  if (isOpen || !decision || !hasText(draft)) return null
  const discard = () => {
    clear()
    notify({
      text: decisionWords.draftDiscarded,
      intent: 'info',
      action: { text: shellWords.undo, run: () => change(draft) },
    })
  }
  return (
    <Row as="p" gap={[0, 6]} align="center" wrap>
      <Edit16Regular aria-hidden />
      {text(decisionWords.draftKept, { action: text(actions[decision].label) })}
      <Button size="small" appearance="subtle" onClick={() => open(decision)}>
        {text(decisionWords.draftGoOn)}
      </Button>
      <Button size="small" appearance="subtle" onClick={discard}>
        {text(decisionWords.draftDiscard)}
      </Button>
    </Row>
  )
}

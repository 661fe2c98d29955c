import { Delete20Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import type { ChangeResult } from '../../change/sendChange.ts'
import { problemOf } from '../../change/problems.ts'
import { Button } from '../../ui/control/Button.tsx'
import css from './Form.module.css'
import { Row } from '../../ui/layout/Row.tsx'

export interface RemoveButtonProps {
  remove: () => Promise<ChangeResult>
  /** Names the thing for screen readers. */
  label: string
  title: string
  question: string
  onRemoved: () => void
}

export function RemoveButton({ remove, label, title, question, onRemoved }: RemoveButtonProps) {
  const text = useText()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  async function confirmed() {
    setBusy(true)
    setProblem(undefined)
    const result = await remove()
    setBusy(false)
    if (result.kind !== 'done') return setProblem(problemOf(result, text))
    setAsking(false)
    onRemoved()
  }

  return (
    <>
      <Button appearance="subtle" icon={<Delete20Regular />} aria-label={label} onClick={() => setAsking(true)} />
      {asking && (
        <ConfirmDialog
          open
          title={title}
          confirm={text(editWords.remove)}
          busy={busy}
          onConfirm={() => void confirmed()}
          onClose={() => setAsking(false)}
        >
          {question}
          {problem && (
            <Row as="p" gap={8} role="alert" className={css['problem']}>
              {problem}
            </Row>
          )}
        </ConfirmDialog>
      )}
    </>
  )
}

import { Button } from '@fluentui/react-components'
import { type FormEvent, useEffect, useRef } from 'react'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import { focusField } from '../focusPlace.ts'
import css from './Form.module.css'
import { LineFields } from './LineFields.tsx'
import { useNewLine } from './useNewLine.ts'
import { Row } from '../../ui/layout/Row.tsx'

export interface NewLineProps {
  claimId: string
  currency: string
  /** Whether the form takes the focus when it opens. */
  focus: boolean
  /** Called once the line is added or discarded. */
  onDone: () => void
}

/** The form of a line that is not yet in the claim. */
export function NewLine({ claimId, currency, focus, onDone }: NewLineProps) {
  const text = useText()
  const root = useRef<HTMLFormElement>(null)
  const { fields, problem, busy, add, discard } = useNewLine(claimId, currency, onDone)

  useEffect(() => {
    if (focus) focusField(root.current, 'kind')
  }, [focus])

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    const wrong = await add()
    if (wrong) focusField(root.current, wrong)
  }

  return (
    <form
      ref={root}
      noValidate
      aria-label={text(editWords.newLine)}
      className={css['box']}
      onSubmit={(event) => void submit(event)}
    >
      <LineFields fields={fields} currency={currency} />
      {problem && (
        <Row as="p" gap={8} role="alert" className={css['problem']}>
          {problem}
        </Row>
      )}
      <Row gap={8} align="center" wrap className={css['actions']}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {text(editWords.lineAdd)}
        </Button>
        <Button onClick={discard}>{text(editWords.lineDiscard)}</Button>
      </Row>
    </form>
  )
}

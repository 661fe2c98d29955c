import { type FormEvent, useEffect, useRef } from 'react'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { focusField } from '../focusPlace.ts'
import css from './Form.module.css'
import { LineFields } from './LineFields.tsx'
import { type NewLineProps, useNewLine } from './useNewLine.ts'
import { Row } from '../../ui/layout/Row.tsx'
import { Text } from '../../ui/layout/Text.tsx'

/** The form of a line that is not yet in the claim. */
export function NewLine({ focus, ...props }: NewLineProps & { focus: boolean }) {
  const text = useText()
  const root = useRef<HTMLFormElement>(null)
  const { fields, problem, busy, add, discard } = useNewLine(props)

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
      <LineFields fields={fields} currency={props.currency} today={props.today} />
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
        <Text as="span" size={200} tone="soft">
          {text(editWords.lineKept)}
        </Text>
      </Row>
    </form>
  )
}

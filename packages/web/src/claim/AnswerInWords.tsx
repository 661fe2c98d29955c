import { isTooLong, textLimits } from '@samop/shared'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useChange } from '../change/useChange.ts'
import type { ClaimMissingFragment } from '../graphql/graphql.ts'
import { editWords } from '../language/messages/claimEdit.ts'
import { historyWords } from '../language/messages/history.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { Textarea } from '../ui/control/Textarea.tsx'
import { FormField } from '../ui/FormField.tsx'
import { Row } from '../ui/layout/Row.tsx'
import { Stack } from '../ui/layout/Stack.tsx'
import { commentDocument } from './commentDocument.ts'
import { useDraft } from './saving/useDraft.ts'

export interface AnswerInWordsProps {
  claimId: string
  about: ClaimMissingFragment['unansweredReasons'][number]['about']
  label: string
  onClose: () => void
}

/** Answers one request of the reviewer by a comment, where nothing of the claim has to change. */
export function AnswerInWords({ claimId, about: { kind, id }, label, onClose }: AnswerInWordsProps) {
  const text = useText()
  const box = useRef<HTMLTextAreaElement>(null)
  const [draft, setDraft] = useDraft(`answer.${claimId}.${id}`)
  const [missing, setMissing] = useState<string>()
  const { busy, problem, send } = useChange(commentDocument)
  useEffect(() => box.current?.focus(), [])

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    setMissing(draft.trim() ? undefined : text(historyWords.commentMissing))
    if (!draft.trim() || isTooLong(draft, textLimits.comment)) return box.current?.focus()
    const result = await send({ claimId, text: draft.trim(), about: { kind, id } })
    if (result.kind === 'done') setDraft('')
  }

  return (
    <Stack as="form" gap={8} noValidate aria-label={label} onSubmit={(event) => void submit(event)}>
      <FormField
        label={text(editWords.answerLabel)}
        hint={text(historyWords.commentHint)}
        error={missing ?? problem}
        limit={{ typed: draft, most: textLimits.comment }}
      >
        <Textarea ref={box} rows={2} value={draft} onChange={(_, { value }) => setDraft(value)} />
      </FormField>
      <Row gap={8} wrap>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={busy}>
          {text(editWords.answerSend)}
        </Button>
        <Button size="small" onClick={onClose}>
          {text(shellWords.cancel)}
        </Button>
      </Row>
    </Stack>
  )
}

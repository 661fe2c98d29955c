import { isTooLong, textLimits } from '@samop/shared'
import { type FormEvent, useRef, useState } from 'react'
import { useChange } from '../../change/useChange.ts'
import { historyWords } from '../../language/messages/history.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { Textarea } from '../../ui/control/Textarea.tsx'
import { FormField } from '../../ui/FormField.tsx'
import { sendByKey, sendingKeys } from '../../ui/sendByKey.ts'
import { notify } from '../../ui/notices.ts'
import css from './CommentBox.module.css'
import { commentDocument } from '../commentDocument.ts'
import { useDraft } from '../saving/useDraft.ts'
import { Stack } from '../../ui/layout/Stack.tsx'

export interface CommentBoxProps {
  claimId: string
  onSent: () => void
}

/** Writes a comment that both sides read. The typed text survives changes of the claim and lost connections. */
export function CommentBox({ claimId, onSent }: CommentBoxProps) {
  const text = useText()
  const [draft, setDraft] = useDraft(`comment.${claimId}`)
  const [missing, setMissing] = useState<string>()
  const { busy, problem, send } = useChange(commentDocument)
  const box = useRef<HTMLTextAreaElement>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    if (!draft.trim()) {
      setMissing(text(historyWords.commentMissing))
      return box.current?.focus()
    }
    setMissing(undefined)
    if (isTooLong(draft, textLimits.comment)) return box.current?.focus()
    const result = await send({ claimId, text: draft.trim() })
    if (result.kind !== 'done') return
    setDraft('')
    notify({ text: historyWords.commentSent })
    onSent()
  }

  return (
    <Stack
      as="form"
      gap={8}
      justify="start"
      noValidate
      className={css['root']}
      onSubmit={(event) => void submit(event)}
      onKeyDown={sendByKey}
    >
      <FormField
        label={text(historyWords.commentLabel)}
        hint={text(historyWords.commentHint)}
        error={missing ?? problem}
        limit={{ typed: draft, most: textLimits.comment }}
      >
        <Textarea ref={box} rows={2} value={draft} onChange={(_, { value }) => setDraft(value)} />
      </FormField>
      <Button type="submit" disabledFocusable={busy} aria-keyshortcuts={sendingKeys}>
        {text(historyWords.commentSend)}
      </Button>
    </Stack>
  )
}

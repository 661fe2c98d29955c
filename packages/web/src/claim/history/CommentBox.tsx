import { useMutation } from '@apollo/client/react'
import { Button, Textarea } from '@fluentui/react-components'
import { isTooLong, textLimits } from '@samop/shared'
import { type FormEvent, useRef, useState } from 'react'
import { isUnanswered } from '../../apollo/errors.ts'
import { graphql } from '../../graphql/gql.ts'
import { historyWords } from '../../language/messages/history.ts'
import { useText } from '../../language/useText.ts'
import { FormField } from '../../ui/FormField.tsx'
import { notify } from '../../ui/notices.ts'
import css from './CommentBox.module.css'
import { failureText } from '../failureText.ts'
import { intentOf } from '../../apollo/intents.ts'
import { useDraft } from '../saving/useDraft.ts'

export const commentDocument = graphql(`
  mutation Comment($input: CommentInput!) {
    comment(input: $input) {
      event {
        id
      }
      userErrors {
        code
        message
      }
    }
  }
`)

export interface CommentBoxProps {
  claimId: string
  onSent: () => void
}

/** Writes a comment that both sides read. The typed text survives changes of the claim and lost connections. */
export function CommentBox({ claimId, onSent }: CommentBoxProps) {
  const text = useText()
  const [draft, setDraft] = useDraft(`comment.${claimId}`)
  const [error, setError] = useState<string>()
  const [send, { loading }] = useMutation(commentDocument)
  const box = useRef<HTMLTextAreaElement>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (loading) return
    if (!draft.trim()) {
      setError(text(historyWords.commentMissing))
      return box.current?.focus()
    }
    setError(undefined)
    if (isTooLong(draft, textLimits.comment)) return box.current?.focus()
    const input = { claimId, text: draft.trim() }
    const intent = intentOf(commentDocument, input, {})
    try {
      const { data } = await send({ variables: { input: { ...input, ...intent.fixed } } })
      intent.answered()
      const refusal = data?.comment.userErrors[0]
      if (refusal) return setError(refusal.message)
      setDraft('')
      notify({ text: historyWords.commentSent })
      onSent()
    } catch (thrown) {
      if (!isUnanswered(thrown)) intent.answered()
      setError(text(failureText(thrown)))
    }
  }

  return (
    <form noValidate className={css['root']} onSubmit={(event) => void submit(event)}>
      <FormField
        label={text(historyWords.commentLabel)}
        hint={text(historyWords.commentHint)}
        error={error}
        limit={{ typed: draft, most: textLimits.comment }}
      >
        <Textarea ref={box} rows={2} resize="vertical" value={draft} onChange={(_, { value }) => setDraft(value)} />
      </FormField>
      <Button type="submit" disabledFocusable={loading}>
        {text(historyWords.commentSend)}
      </Button>
    </form>
  )
}

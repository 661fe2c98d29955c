import { DialogActions, DialogContent, DialogTitle } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { type Problems, problemsOf } from '../change/problems.ts'
import { useChange } from '../change/useChange.ts'
import type { ApiKeyFactsFragment } from '../graphql/graphql.ts'
import { keysWords } from '../language/messages/keys.ts'
import { shellWords } from '../language/messages/shell.ts'
import { now } from '../language/now.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { Select } from '../ui/control/Select.tsx'
import dialog from '../ui/DialogForm.module.css'
import { focusWrong } from '../ui/focusWrong.ts'
import { FormField } from '../ui/FormField.tsx'
import { apiKeysDocument, rotateApiKeyDocument } from './apiKeyDocuments.ts'
import { LastDayField } from './LastDayField.tsx'
import { overlapChoices, usualOverlap } from './overlaps.ts'
import { useLastDay } from './useLastDay.ts'

const fields = ['expiresOn', 'oldSecretsEndAt'] as const

export interface RotateKeyFormProps {
  apiKey: ApiKeyFactsFragment
  onRotated: (secret: string | null) => void
  onClose: () => void
}

export function RotateKeyForm({ apiKey, onRotated, onClose }: RotateKeyFormProps) {
  const text = useText()
  const format = useFormat()
  const lastDay = useLastDay()
  const choices = overlapChoices(apiKey.expiresAt, now())
  const [overlap, setOverlap] = useState<string>(() => usualOverlap(choices))
  const [problems, setProblems] = useState<Problems<(typeof fields)[number]>>({})
  const { busy, send } = useChange(rotateApiKeyDocument, { secret: true, refetchQueries: [apiKeysDocument] })
  const end = choices.find(({ key }) => key === overlap)?.end ?? null
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    setProblems({ expiresOn: lastDay.problem })
    if (lastDay.problem) return focusWrong(form)
    const result = await send({
      apiKeyId: apiKey.id,
      expectedVersion: apiKey.version,
      expiresOn: lastDay.value,
      oldSecretsEndAt: end,
    })
    if (result.kind === 'done') return onRotated(result.payload.secret)
    setProblems(problemsOf(result, fields, text))
    focusWrong(form)
  }
  return (
    <form noValidate className={dialog['form']} onSubmit={(event) => void submit(event)}>
      <DialogTitle>{text(keysWords.rotateTitle, { name: apiKey.name })}</DialogTitle>
      <DialogContent className={dialog['fields'] ?? ''}>
        <p>{text(keysWords.rotateText)}</p>
        <FormField
          label={text(keysWords.overlap)}
          hint={
            end === null ? text(keysWords.overlapEndsNow) : text(keysWords.overlapEnds, { moment: format.moment(end) })
          }
          error={problems.oldSecretsEndAt}
        >
          <Select autoFocus value={overlap} onChange={(_, { value }) => setOverlap(value)}>
            {choices.map(({ key, label, lastDay: day }) => (
              <option key={key} value={key}>
                {text(label, { day: day ? format.day(day) : '' })}
              </option>
            ))}
          </Select>
        </FormField>
        <LastDayField label={keysWords.newLastDay} lastDay={lastDay} error={problems.expiresOn} />
        <p role="alert" className={dialog['problem']}>
          {problems.form}
        </p>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={busy}>
          {text(shellWords.cancel)}
        </Button>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {text(keysWords.rotateConfirm)}
        </Button>
      </DialogActions>
    </form>
  )
}

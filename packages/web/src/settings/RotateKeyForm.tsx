import { Button, DialogActions, DialogContent, DialogTitle, Select } from '@fluentui/react-components'
import { showDay } from '@samop/shared'
import { type FormEvent, useState } from 'react'
import { type Problems, problemsOf } from '../change/problems.ts'
import { useChange } from '../change/useChange.ts'
import type { ApiKeyFactsFragment } from '../graphql/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { keysWords } from '../language/messages/keys.ts'
import { shellWords } from '../language/messages/shell.ts'
import { now, todayIn } from '../language/now.ts'
import { readDay } from '../language/readDay.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { DayInput } from '../ui/DayInput.tsx'
import dialog from '../ui/DialogForm.module.css'
import { FormField } from '../ui/FormField.tsx'
import { apiKeysDocument, rotateApiKeyDocument } from './apiKeyDocuments.ts'
import { endOfOverlap, type Overlap, overlapKeys, overlaps } from './overlaps.ts'

const fields = ['expiresOn', 'oldSecretsEndAt'] as const

export interface RotateKeyFormProps {
  apiKey: ApiKeyFactsFragment
  onRotated: (secret: string | null) => void
  onClose: () => void
}

export function RotateKeyForm({ apiKey, onRotated, onClose }: RotateKeyFormProps) {
  const text = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const today = todayIn('UTC')
  const [overlap, setOverlap] = useState<Overlap>('WEEK')
  const [expiresOn, setExpiresOn] = useState(() => showDay(today.add({ years: 1 }).toString(), language))
  const [problems, setProblems] = useState<Problems<(typeof fields)[number]>>({})
  const { busy, send } = useChange(rotateApiKeyDocument, { secret: true, refetchQueries: [apiKeysDocument] })
  const lastDay = readDay(expiresOn, language)
  const end = endOfOverlap(overlap, apiKey.expiresAt, now())
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if ('problem' in lastDay) return setProblems({ expiresOn: lastDay.problem })
    if (lastDay.value && lastDay.value <= today.toString())
      return setProblems({ expiresOn: text(keysWords.lastDayWrong) })
    const result = await send({
      apiKeyId: apiKey.id,
      expectedVersion: apiKey.version,
      expiresOn: lastDay.value || null,
      oldSecretsEndAt: end,
    })
    if (result.kind === 'done') onRotated(result.payload.secret)
    else setProblems(problemsOf(result, fields, text))
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
          <Select autoFocus value={overlap} onChange={(_, { value }) => setOverlap(value as Overlap)}>
            {overlapKeys.map((key) => (
              <option key={key} value={key}>
                {text(overlaps[key].label)}
              </option>
            ))}
          </Select>
        </FormField>
        <FormField label={text(keysWords.newLastDay)} hint={text(keysWords.lastDayHint)} error={problems.expiresOn}>
          <DayInput value={expiresOn} min={today.add({ days: 1 }).toString()} onChange={setExpiresOn} />
        </FormField>
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

import { Button, Checkbox, DialogActions, DialogContent, DialogTitle, Input } from '@fluentui/react-components'
import { isTooLong, type Scope, showDay, textLimits } from '@samop/shared'
import { type FormEvent, useState } from 'react'
import { type Problems, problemsOf } from '../change/problems.ts'
import { useChange } from '../change/useChange.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { keysWords } from '../language/messages/keys.ts'
import { shellWords } from '../language/messages/shell.ts'
import { todayIn } from '../language/now.ts'
import { readDay } from '../language/readDay.ts'
import { useText } from '../language/useText.ts'
import { DayInput } from '../ui/DayInput.tsx'
import { FormField } from '../ui/FormField.tsx'
import { apiKeysDocument, createApiKeyDocument } from './apiKeyDocuments.ts'
import type { MadeKey } from './CreateKeyDialog.tsx'
import css from './CreateKeyForm.module.css'
import dialog from '../ui/DialogForm.module.css'
import { scopeKeys, scopeRows } from './scopeRows.ts'
import { Text } from '../ui/layout/Text.tsx'

const fields = ['name', 'scopes', 'expiresOn'] as const

export interface CreateKeyFormProps {
  onMade: (made: MadeKey) => void
  onClose: () => void
}

export function CreateKeyForm({ onMade, onClose }: CreateKeyFormProps) {
  const text = useText()
  const { language } = useLanguage()
  const today = todayIn('UTC')
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<readonly Scope[]>(['READ'])
  const [expiresOn, setExpiresOn] = useState(() => showDay(today.add({ years: 1 }).toString(), language))
  const [problems, setProblems] = useState<Problems<(typeof fields)[number]>>({})
  const { busy, send } = useChange(createApiKeyDocument, { secret: true, refetchQueries: [apiKeysDocument] })
  const lastDay = readDay(expiresOn, language)
  const check = (): typeof problems => ({
    ...(!name.trim() && { name: text(keysWords.nameMissing) }),
    ...(isTooLong(name, textLimits.keyName) && { name: text(shellWords.textTooLong, { most: textLimits.keyName }) }),
    ...(scopes.length === 0 && { scopes: text(keysWords.scopesMissing) }),
    ...('problem' in lastDay && { expiresOn: lastDay.problem }),
    ...('value' in lastDay &&
      lastDay.value &&
      lastDay.value <= today.toString() && { expiresOn: text(keysWords.lastDayWrong) }),
  })
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const found = check()
    setProblems(found)
    if (Object.keys(found).length > 0 || 'problem' in lastDay)
      return requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
    const result = await send({ name: name.trim(), scopes: [...scopes], expiresOn: lastDay.value || null })
    if (result.kind === 'done') onMade({ name: name.trim(), secret: result.payload.secret })
    else setProblems(problemsOf(result, fields, text))
  }
  return (
    <form noValidate className={dialog['form']} onSubmit={(event) => void submit(event)}>
      <DialogTitle>{text(keysWords.createTitle)}</DialogTitle>
      <DialogContent className={dialog['fields'] ?? ''}>
        <FormField
          label={text(keysWords.name)}
          hint={text(keysWords.nameHint)}
          error={problems.name}
          required
          limit={{ typed: name, most: textLimits.keyName }}
        >
          <Input value={name} autoFocus onChange={(_, { value }) => setName(value)} />
        </FormField>
        <fieldset className={css['scopes']}>
          <legend>{text(keysWords.scopes)}</legend>
          {scopeKeys.map((scope) => (
            <Checkbox
              key={scope}
              checked={scopes.includes(scope)}
              aria-invalid={problems.scopes !== undefined}
              label={
                <>
                  {text(scopeRows[scope].label)}{' '}
                  <Text as="span" size={200} tone="faint" className={css['hint']}>
                    {text(scopeRows[scope].hint)}
                  </Text>
                </>
              }
              onChange={(_, { checked }) =>
                setScopes(scopeKeys.filter((each) => (each === scope ? checked : scopes.includes(each))))
              }
            />
          ))}
          <p role="alert" className={dialog['problem']}>
            {problems.scopes}
          </p>
        </fieldset>
        <FormField label={text(keysWords.lastDay)} hint={text(keysWords.lastDayHint)} error={problems.expiresOn}>
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
          {text(keysWords.createConfirm)}
        </Button>
      </DialogActions>
    </form>
  )
}

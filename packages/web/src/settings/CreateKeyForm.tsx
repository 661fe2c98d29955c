import { Checkbox, DialogActions, DialogContent, DialogTitle } from '@fluentui/react-components'
import { isTooLong, type Scope, textLimits } from '@samop/shared'
import { type FormEvent, useState } from 'react'
import { type Problems, problemsOf } from '../change/problems.ts'
import { useChange } from '../change/useChange.ts'
import { keysWords } from '../language/messages/keys.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { Input } from '../ui/control/Input.tsx'
import { focusWrong } from '../ui/focusWrong.ts'
import { FormField } from '../ui/FormField.tsx'
import { apiKeysDocument, createApiKeyDocument } from './apiKeyDocuments.ts'
import type { MadeKey } from './CreateKeyDialog.tsx'
import css from './CreateKeyForm.module.css'
import dialog from '../ui/DialogForm.module.css'
import { LastDayField } from './LastDayField.tsx'
import { scopeKeys, scopeRows } from './scopeRows.ts'
import { useLastDay } from './useLastDay.ts'
import { Text } from '../ui/layout/Text.tsx'

const fields = ['name', 'scopes', 'expiresOn'] as const

export interface CreateKeyFormProps {
  onMade: (made: MadeKey) => void
  onClose: () => void
}

export function CreateKeyForm({ onMade, onClose }: CreateKeyFormProps) {
  const text = useText()
  const lastDay = useLastDay()
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<readonly Scope[]>(['READ'])
  const [problems, setProblems] = useState<Problems<(typeof fields)[number]>>({})
  const { busy, send } = useChange(createApiKeyDocument, { secret: true, refetchQueries: [apiKeysDocument] })
  const check = (): typeof problems => ({
    ...(!name.trim() && { name: text(keysWords.nameMissing) }),
    ...(isTooLong(name, textLimits.keyName) && { name: text(shellWords.textTooLong, { most: textLimits.keyName }) }),
    ...(scopes.length === 0 && { scopes: text(keysWords.scopesMissing) }),
    ...(lastDay.problem && { expiresOn: lastDay.problem }),
  })
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const found = check()
    setProblems(found)
    if (Object.keys(found).length > 0) return focusWrong(form)
    const result = await send({ name: name.trim(), scopes: [...scopes], expiresOn: lastDay.value })
    if (result.kind === 'done') return onMade({ name: name.trim(), secret: result.payload.secret })
    setProblems(problemsOf(result, fields, text))
    focusWrong(form)
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
        <LastDayField label={keysWords.lastDay} lastDay={lastDay} error={problems.expiresOn} />
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

import { useMutation } from '@apollo/client/react'
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { shortestPassword } from '@samop/shared'
import { type FormEvent, useState } from 'react'
import { accountWords } from '../language/messages/account.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { NewPasswordField } from '../session/NewPasswordField.tsx'
import { useViewer } from '../session/SessionProvider.tsx'
import { FocusReturn } from '../ui/FocusReturn.tsx'
import { FormField } from '../ui/FormField.tsx'
import { notify } from '../ui/notices.ts'
import { PasswordInput } from '../ui/PasswordInput.tsx'
import { accountDocument, changePasswordDocument } from './accountDocuments.ts'
import css from './ChangePasswordDialog.module.css'

type Problems = Partial<Record<'currentPassword' | 'newPassword' | 'form', string>>

export interface ChangePasswordDialogProps {
  workingKeyCount: number
  onClose: () => void
}

/** Asks for the old and the new password, and says what the change ends. */
export function ChangePasswordDialog({ workingKeyCount, onClose }: ChangePasswordDialogProps) {
  const text = useText()
  const { email } = useViewer()
  const [currentPassword, setCurrent] = useState('')
  const [newPassword, setNew] = useState('')
  const [problems, setProblems] = useState<Problems>({})
  // Neither password may stay in the cache.
  const [change, { loading }] = useMutation(changePasswordDocument, {
    fetchPolicy: 'no-cache',
    refetchQueries: [accountDocument],
  })
  const show = (found: Problems, form: HTMLFormElement) => {
    setProblems(found)
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const missing: Problems = {
      ...(!currentPassword && { currentPassword: text(accountWords.currentMissing) }),
      ...([...newPassword].length < shortestPassword && {
        newPassword: text(accountWords.newTooShort, { least: shortestPassword }),
      }),
    }
    if (Object.keys(missing).length > 0) return show(missing, form)
    setProblems({})
    try {
      const { data } = await change({ variables: { input: { currentPassword, newPassword } } })
      const payload = data?.changePassword
      const refusal = payload?.userErrors[0]
      if (refusal) {
        const field = fields.find((each) => each === refusal.path.at(-1)) ?? 'form'
        return show({ [field]: refusal.message }, form)
      }
      const values = { sessions: payload?.endedSessionCount ?? 0, keys: payload?.revokedKeyCount ?? 0 }
      notify({ text: accountWords.changed, values, intent: 'success' })
      onClose()
    } catch {
      show({ form: text(accountWords.failed) }, form)
    }
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => open || loading || onClose()}>
      <DialogSurface>
        <FocusReturn />
        <DialogBody>
          <form noValidate className={css['form']} onSubmit={(event) => void submit(event)}>
            <DialogTitle>{text(accountWords.change)}</DialogTitle>
            <DialogContent className={css['fields'] ?? ''}>
              {/* tells password managers whose password this is */}
              <input hidden readOnly autoComplete="username" name="email" value={email ?? ''} />
              <FormField label={text(accountWords.current)} error={problems.currentPassword} required>
                <PasswordInput
                  name="current-password"
                  autoComplete="current-password"
                  autoFocus
                  value={currentPassword}
                  onChange={(_, { value }) => setCurrent(value)}
                />
              </FormField>
              <NewPasswordField value={newPassword} onChange={setNew} error={problems.newPassword} />
              <p>{text(accountWords.passwordText)}</p>
              {workingKeyCount > 0 && (
                <p className={css['keys']}>{text(accountWords.keysEnd, { keys: workingKeyCount })}</p>
              )}
              <p role="alert" className={css['problem']}>
                {problems.form}
              </p>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose} disabled={loading}>
                {text(shellWords.cancel)}
              </Button>
              <Button type="submit" appearance="primary" disabledFocusable={loading}>
                {text(accountWords.save)}
              </Button>
            </DialogActions>
          </form>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

const fields = ['currentPassword', 'newPassword'] as const

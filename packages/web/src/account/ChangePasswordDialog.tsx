import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { shortestPassword } from '@samop/shared'
import { type FormEvent, useState } from 'react'
import { type Problems, problemsOf } from '../change/problems.ts'
import { useChange } from '../change/useChange.ts'
import { accountWords } from '../language/messages/account.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { NewPasswordField } from '../session/NewPasswordField.tsx'
import { useViewer } from '../session/SessionProvider.tsx'
import { Button } from '../ui/control/Button.tsx'
import { focusWrong } from '../ui/focusWrong.ts'
import { FocusReturn } from '../ui/FocusReturn.tsx'
import { FormField } from '../ui/FormField.tsx'
import { notify } from '../ui/notices.ts'
import { PasswordInput } from '../ui/PasswordInput.tsx'
import { accountDocument, changePasswordDocument } from './accountDocuments.ts'
import css from './ChangePasswordDialog.module.css'
import dialog from '../ui/DialogForm.module.css'

const fields = ['currentPassword', 'newPassword'] as const

type Found = Problems<(typeof fields)[number]>

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
  const [problems, setProblems] = useState<Found>({})
  const { busy, send } = useChange(changePasswordDocument, { secret: true, refetchQueries: [accountDocument] })
  const show = (found: Found, form: HTMLFormElement) => {
    setProblems(found)
    focusWrong(form)
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const missing: Found = {
      ...(!currentPassword && { currentPassword: text(accountWords.currentMissing) }),
      ...([...newPassword].length < shortestPassword && {
        newPassword: text(accountWords.newTooShort, { least: shortestPassword }),
      }),
    }
    if (Object.keys(missing).length > 0) return show(missing, form)
    setProblems({})
    const result = await send({ currentPassword, newPassword })
    if (result.kind !== 'done') return show(problemsOf(result, fields, text), form)
    const { endedSessionCount, revokedKeyCount } = result.payload
    notify({
      text: accountWords.changed,
      values: { sessions: endedSessionCount ?? 0, keys: revokedKeyCount ?? 0 },
      intent: 'success',
    })
    onClose()
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => open || busy || onClose()}>
      <DialogSurface>
        <FocusReturn />
        <DialogBody>
          <form noValidate className={dialog['form']} onSubmit={(event) => void submit(event)}>
            <DialogTitle>{text(accountWords.change)}</DialogTitle>
            <DialogContent className={dialog['fields'] ?? ''}>
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
              <p role="alert" className={dialog['problem']}>
                {problems.form}
              </p>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose} disabled={busy}>
                {text(shellWords.cancel)}
              </Button>
              <Button type="submit" appearance="primary" disabledFocusable={busy}>
                {text(accountWords.save)}
              </Button>
            </DialogActions>
          </form>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

import { shortestPassword } from '@samop/shared'
import { type FormEvent, useState } from 'react'
import { accountWords } from '../language/messages/account.ts'
import { sessionWords } from '../language/messages/session.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import type { SignInResult } from './auth.ts'
import { type LinkFacts, type LinkResult, setPasswordByLink } from './links.ts'
import { NewPasswordField } from './NewPasswordField.tsx'
import { rememberSession } from './rememberedSession.ts'
import css from './SignInForm.module.css'
import { SignInProblem } from './SignInProblem.tsx'
import { focusWrong } from '../ui/focusWrong.ts'
import { Stack } from '../ui/layout/Stack.tsx'

export interface SetPasswordFormProps {
  token: string
  link: LinkFacts
  /** Called when the link has been used or has expired meanwhile. */
  onGone: (result: LinkResult<LinkFacts>) => void
  onDone: () => void
}

export function SetPasswordForm({ token, link: { email, keys }, onGone, onDone }: SetPasswordFormProps) {
  const text = useText()
  const [password, setPassword] = useState('')
  const [error, setError] = useState<string>()
  const [problem, setProblem] = useState<SignInResult>()
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const refuse = (message: string) => {
      setError(message)
      focusWrong(form)
    }
    setProblem(undefined)
    if ([...password].length < shortestPassword)
      return refuse(text(accountWords.newTooShort, { least: shortestPassword }))
    setError(undefined)
    setBusy(true)
    const result = await setPasswordByLink(token, password)
    setBusy(false)
    if (result.kind === 'done') {
      // the new password has ended the session that this browser may have had
      rememberSession(false)
      return onDone()
    }
    if (result.kind === 'refused') return refuse(result.message)
    if (result.kind === 'gone') return onGone(result)
    setProblem(result)
  }
  return (
    <Stack as="form" gap={16} noValidate className={css['root']} onSubmit={(event) => void submit(event)}>
      {problem && <SignInProblem problem={problem} />}
      {/* tells password managers whose password this is */}
      <input hidden readOnly autoComplete="username" name="email" value={email} />
      <NewPasswordField size="large" value={password} onChange={setPassword} error={error} />
      {keys > 0 && <p>{text(sessionWords.setKeys, { keys })}</p>}
      <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
        {text(sessionWords.setConfirm)}
      </Button>
    </Stack>
  )
}

import { type FormEvent, useState } from 'react'
import { sessionWords } from '../language/messages/session.ts'
import { useText } from '../language/useText.ts'
import { paths } from '../paths.ts'
import { Link } from '../router/Link.tsx'
import { Button } from '../ui/control/Button.tsx'
import { Input } from '../ui/control/Input.tsx'
import { FormField } from '../ui/FormField.tsx'
import type { SignInResult } from './auth.ts'
import { AuthFrame } from './AuthFrame.tsx'
import { askForLink } from './links.ts'
import css from './SignInForm.module.css'
import { SignInProblem } from './SignInProblem.tsx'
import { useAuthOptions } from './useAuthOptions.ts'
import { Stack } from '../ui/layout/Stack.tsx'

/**
 * Asks for a link to choose a new password. The answer is the same for every address, so it does not reveal who has an
 * account.
 */
export function ForgottenPasswordPage() {
  const text = useText()
  const options = useAuthOptions()
  const [email, setEmail] = useState('')
  const [sentTo, setSentTo] = useState<string>()
  const [missing, setMissing] = useState(false)
  const [problem, setProblem] = useState<SignInResult>()
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const address = email.trim()
    setMissing(!address)
    if (!address) return
    setBusy(true)
    const result = await askForLink(address)
    setBusy(false)
    setProblem(result.kind === 'asked' ? undefined : result)
    if (result.kind === 'asked') setSentTo(address)
  }
  const back = (
    <p>
      <Link to={paths.signIn}>{text(sessionWords.backToSignIn)}</Link>
    </p>
  )
  if (options?.mail === false)
    return (
      <AuthFrame title={text(sessionWords.forgottenTitle)} text={text(sessionWords.forgottenNoMail)}>
        {back}
      </AuthFrame>
    )
  if (sentTo)
    return (
      <AuthFrame
        title={text(sessionWords.forgottenTitle)}
        text={<span role="status">{text(sessionWords.forgottenSent, { email: sentTo })}</span>}
      >
        {back}
      </AuthFrame>
    )
  return (
    <AuthFrame title={text(sessionWords.forgottenTitle)} text={text(sessionWords.forgottenText)}>
      <Stack as="form" gap={16} noValidate className={css['root']} onSubmit={(event) => void submit(event)}>
        {problem && <SignInProblem problem={problem} />}
        <FormField label={text(sessionWords.email)} error={missing && text(sessionWords.emailMissing)}>
          <Input
            type="email"
            name="email"
            size="large"
            autoComplete="username"
            value={email}
            onChange={(_, { value }) => setEmail(value)}
          />
        </FormField>
        <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
          {text(sessionWords.forgottenSend)}
        </Button>
        {back}
      </Stack>
    </AuthFrame>
  )
}

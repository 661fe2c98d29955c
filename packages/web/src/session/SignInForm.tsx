import { Key20Regular } from '@fluentui/react-icons'
import { type FormEvent, Suspense, useEffect, useRef, useState } from 'react'
import { sessionWords } from '../language/messages/session.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { Input } from '../ui/control/Input.tsx'
import { FormField } from '../ui/FormField.tsx'
import { PasswordInput } from '../ui/PasswordInput.tsx'
import { lazyPart } from '../ui/lazyPart.ts'
import { signIn, type SignInResult } from './auth.ts'
import { givePasskey, knowsPasskeys, type Way } from './secondStep.ts'
import css from './SignInForm.module.css'
import { SignInProblem } from './SignInProblem.tsx'
import { Stack } from '../ui/layout/Stack.tsx'

const SecondStepForm = lazyPart(() => import('./SecondStepForm.tsx').then((module) => module.SecondStepForm))

export interface SignInFormProps {
  /** Signs this person in again, with a fixed email address. */
  email?: string
  onSignedIn: () => void
}

export function SignInForm({ email: fixedEmail, onSignedIn }: SignInFormProps) {
  const text = useText()
  const [problem, setProblem] = useState<SignInResult>()
  const [missing, setMissing] = useState<{ email?: boolean; password?: boolean }>({})
  const [ways, setWays] = useState<readonly Way[]>()
  const [busy, setBusy] = useState(false)
  const emailInput = useRef<HTMLInputElement>(null)
  const passwordInput = useRef<HTMLInputElement>(null)
  useEffect(() => (fixedEmail ? passwordInput : emailInput).current?.focus(), [fixedEmail])

  async function submit(event: FormEvent) {
    event.preventDefault()
    const email = fixedEmail ?? emailInput.current?.value.trim() ?? ''
    const password = passwordInput.current?.value ?? ''
    setMissing({ email: !email, password: !password })
    setProblem(undefined)
    if (!email) return emailInput.current?.focus()
    if (!password) return passwordInput.current?.focus()
    setBusy(true)
    const result = await signIn(email, password)
    setBusy(false)
    if (result.kind === 'signedIn') onSignedIn()
    else if (result.kind === 'secondStep') setWays(result.ways)
    else setProblem(result)
  }

  async function byPasskey() {
    setProblem(undefined)
    setBusy(true)
    const result = await givePasskey({ alone: true })
    setBusy(false)
    if (result.kind === 'signedIn') onSignedIn()
    else setProblem({ kind: 'noPasskey', message: result.message })
  }

  if (ways)
    return (
      <Suspense>
        <SecondStepForm ways={ways} onSignedIn={onSignedIn} onBack={() => setWays(undefined)} />
      </Suspense>
    )
  return (
    <Stack as="form" gap={16} noValidate onSubmit={(event) => void submit(event)} className={css['root']}>
      {problem && <SignInProblem problem={problem} />}
      <FormField label={text(sessionWords.email)} error={missing.email && text(sessionWords.emailMissing)}>
        <Input
          ref={emailInput}
          type="email"
          name="email"
          size="large"
          autoComplete="username"
          defaultValue={fixedEmail ?? ''}
          readOnly={fixedEmail !== undefined}
          tabIndex={fixedEmail === undefined ? 0 : -1}
        />
      </FormField>
      <FormField label={text(sessionWords.password)} error={missing.password && text(sessionWords.passwordMissing)}>
        <PasswordInput inputRef={passwordInput} name="password" size="large" autoComplete="current-password" />
      </FormField>
      <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
        {text(sessionWords.signIn)}
      </Button>
      {fixedEmail === undefined && knowsPasskeys() && (
        <Button size="large" icon={<Key20Regular />} disabledFocusable={busy} onClick={() => void byPasskey()}>
          {text(sessionWords.passkeyAlone)}
        </Button>
      )}
    </Stack>
  )
}

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { sessionWords } from '../language/messages/session.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { Input } from '../ui/control/Input.tsx'
import { FormField } from '../ui/FormField.tsx'
import { giveCode, givePasskey, type SecondStepResult, type Way } from './secondStep.ts'
import css from './SignInForm.module.css'
import { Stack } from '../ui/layout/Stack.tsx'

export interface SecondStepFormProps {
  ways: readonly Way[]
  onSignedIn: () => void
  onBack: () => void
}

/** The second step of signing in: a code from the app, a passkey, or a recovery code. */
export function SecondStepForm({ ways, onSignedIn, onBack }: SecondStepFormProps) {
  const text = useText()
  const [byRecovery, setByRecovery] = useState(!ways.includes('TOTP'))
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [byRecovery])

  async function finish(work: Promise<SecondStepResult>) {
    setBusy(true)
    const { message, ...result } = { message: undefined, ...(await work) }
    setBusy(false)
    if (result.kind === 'signedIn') return onSignedIn()
    setProblem(message ?? text(sessionWords.failed))
    input.current?.focus()
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    const typed = input.current?.value.trim() ?? ''
    if (typed) return void finish(giveCode(byRecovery ? { recoveryCode: typed } : { code: typed }))
    setProblem(text(sessionWords.codeMissing))
    input.current?.focus()
  }
  const switchTo = (recovery: boolean) => {
    setByRecovery(recovery)
    setProblem(undefined)
  }
  return (
    <Stack as="form" gap={16} noValidate onSubmit={submit} className={css['root']}>
      <p>{text(byRecovery ? sessionWords.recoveryText : sessionWords.codeText)}</p>
      <FormField label={text(byRecovery ? sessionWords.recoveryCode : sessionWords.code)} error={problem}>
        <Input
          key={String(byRecovery)}
          ref={input}
          size="large"
          name="code"
          autoComplete={byRecovery ? 'off' : 'one-time-code'}
          inputMode={byRecovery ? 'text' : 'numeric'}
        />
      </FormField>
      <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
        {text(sessionWords.signIn)}
      </Button>
      {ways.includes('PASSKEY') && (
        <Button size="large" disabledFocusable={busy} onClick={() => void finish(givePasskey())}>
          {text(sessionWords.usePasskey)}
        </Button>
      )}
      {byRecovery && ways.includes('TOTP') && (
        <Button appearance="transparent" onClick={() => switchTo(false)}>
          {text(sessionWords.useCode)}
        </Button>
      )}
      {!byRecovery && ways.includes('RECOVERY_CODE') && (
        <Button appearance="transparent" onClick={() => switchTo(true)}>
          {text(sessionWords.useRecovery)}
        </Button>
      )}
      <Button appearance="transparent" onClick={onBack}>
        {text(sessionWords.back)}
      </Button>
    </Stack>
  )
}

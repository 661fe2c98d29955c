import { useQuery } from '@apollo/client/react'
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { problemOf } from '../change/problems.ts'
import { useChange } from '../change/useChange.ts'
import { graphql } from '../graphql/gql.ts'
import type { ConfirmIdentityInput } from '../graphql/graphql.ts'
import { sessionWords } from '../language/messages/session.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { Input } from '../ui/control/Input.tsx'
import { FocusReturn } from '../ui/FocusReturn.tsx'
import { FormField } from '../ui/FormField.tsx'
import { PasswordInput } from '../ui/PasswordInput.tsx'
import { endConfirmation } from './confirming.ts'
import { chosenPasskey, knowsPasskeys } from './secondStep.ts'

const confirmIdentityDocument = graphql(`
  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {
    confirmIdentity(input: $input) {
      expiresAt
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

const ownWaysDocument = graphql(`
  query OwnWays {
    secondFactor {
      totpAddedAt
      passkeys {
        id
      }
    }
  }
`)

const startConfirmationDocument = graphql(`
  mutation StartConfirmation($input: SecondFactorInput!) {
    startConfirmation(input: $input) {
      options
      userErrors {
        ...ChangeRefusal
      }
    }
  }
`)

/** Asks over an open page for the password, a code or a passkey once more; then the waiting change goes on. */
export function ConfirmIdentity() {
  const text = useText()
  const [byCode, setByCode] = useState(false)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const secretly = { fetchPolicy: 'no-cache' } as const
  const { totpAddedAt, passkeys } = useQuery(ownWaysDocument, secretly).data?.secondFactor ?? {}
  const start = useChange(startConfirmationDocument, { secret: true })
  const confirm = useChange(confirmIdentityDocument, { secret: true })
  const [loading, setLoading] = useState(false)
  /** Resolves to the problem, or to undefined once confirmed. */
  const show = async (input: ConfirmIdentityInput): Promise<string | undefined> => {
    const result = await confirm.send(input)
    if (result.kind === 'done') endConfirmation(true)
    return problemOf(result, text)
  }
  const attempt = async (work: () => Promise<string | undefined>) => {
    setLoading(true)
    const wrong = await work().catch(() => text(sessionWords.confirmFailed))
    setLoading(false)
    setProblem(wrong)
    return wrong === undefined
  }
  const byPasskey = async () => {
    const begun = await start.send({})
    if (begun.kind !== 'done') return problemOf(begun, text)
    const { options } = begun.payload
    const response = options && (await chosenPasskey(options))
    return response ? show({ passkey: JSON.stringify(response) }) : text(sessionWords.confirmFailed)
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    const form = event.currentTarget
    const missing = text(byCode ? sessionWords.codeMissing : sessionWords.passwordMissing)
    const went = await attempt(async () => (typed ? show(byCode ? { code: typed } : { password: typed }) : missing))
    if (!went) form.querySelector('input')?.focus()
  }
  const change = () => {
    setByCode(!byCode)
    setTyped('')
    setProblem(undefined)
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => open || loading || endConfirmation(false)}>
      <DialogSurface>
        <FocusReturn />
        <form noValidate onSubmit={(event) => void submit(event)}>
          <DialogBody>
            <DialogTitle>{text(sessionWords.confirmTitle)}</DialogTitle>
            <DialogContent>
              <p>{text(sessionWords.confirmText)}</p>
              <FormField label={text(byCode ? sessionWords.code : sessionWords.password)} error={problem}>
                {byCode ? (
                  <Input
                    key="code"
                    autoFocus
                    inputMode="numeric"
                    autoComplete="one-time-code"
                    value={typed}
                    onChange={(_, { value }) => setTyped(value)}
                  />
                ) : (
                  <PasswordInput
                    key="password"
                    autoFocus
                    name="password"
                    autoComplete="current-password"
                    value={typed}
                    onChange={(_, { value }) => setTyped(value)}
                  />
                )}
              </FormField>
              {totpAddedAt && (
                <Button appearance="transparent" onClick={change}>
                  {text(byCode ? sessionWords.confirmByPassword : sessionWords.confirmByCode)}
                </Button>
              )}
              {passkeys && passkeys.length > 0 && knowsPasskeys() && (
                <Button appearance="transparent" disabledFocusable={loading} onClick={() => void attempt(byPasskey)}>
                  {text(sessionWords.confirmByPasskey)}
                </Button>
              )}
            </DialogContent>
            <DialogActions>
              <Button onClick={() => endConfirmation(false)} disabled={loading}>
                {text(shellWords.cancel)}
              </Button>
              <Button type="submit" appearance="primary" disabledFocusable={loading}>
                {text(sessionWords.confirm)}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}

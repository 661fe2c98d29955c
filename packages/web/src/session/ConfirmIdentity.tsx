import { useMutation } from '@apollo/client/react'
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Input,
} from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { graphql } from '../graphql/gql.ts'
import { sessionWords } from '../language/messages/session.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { FocusReturn } from '../ui/FocusReturn.tsx'
import { FormField } from '../ui/FormField.tsx'
import { PasswordInput } from '../ui/PasswordInput.tsx'
import { endConfirmation } from './confirming.ts'

const confirmIdentityDocument = graphql(`
  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {
    confirmIdentity(input: $input) {
      confirmedUntil
      userErrors {
        code
        message
      }
    }
  }
`)

/** Over an open page: password or code once more, then what was begun goes on. */
export function ConfirmIdentity() {
  const text = useText()
  const [byCode, setByCode] = useState(false)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const [confirm, { loading }] = useMutation(confirmIdentityDocument, { fetchPolicy: 'no-cache' })
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    const form = event.currentTarget
    const fail = (message: string) => {
      setProblem(message)
      form.querySelector('input')?.focus()
    }
    if (!typed) return fail(text(byCode ? sessionWords.codeMissing : sessionWords.passwordMissing))
    try {
      const { data } = await confirm({ variables: { input: byCode ? { code: typed } : { password: typed } } })
      const refusal = data?.confirmIdentity?.userErrors[0]
      if (data?.confirmIdentity?.confirmedUntil) return endConfirmation(true)
      fail(refusal?.message ?? text(sessionWords.confirmFailed))
    } catch {
      fail(text(sessionWords.confirmFailed))
    }
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
              <Button appearance="transparent" onClick={change}>
                {text(byCode ? sessionWords.confirmByPassword : sessionWords.confirmByCode)}
              </Button>
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

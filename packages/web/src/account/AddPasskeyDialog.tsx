import { DialogActions, DialogContent, DialogTitle } from '@fluentui/react-components'
import { browserSupportsWebAuthn, startRegistration } from '@simplewebauthn/browser'
import { type FormEvent, useState } from 'react'
import { problemOf } from '../change/problems.ts'
import { useChange } from '../change/useChange.ts'
import { secondFactorWords as words } from '../language/messages/secondFactor.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { Input } from '../ui/control/Input.tsx'
import { FormField } from '../ui/FormField.tsx'
import { notify } from '../ui/notices.ts'
import { FactorDialog } from './FactorDialog.tsx'
import dialog from '../ui/DialogForm.module.css'
import { addPasskeyDocument, startPasskeyDocument } from './secondFactorDocuments.ts'
import { useFactorChange } from './useFactorChange.ts'

/** Asks for a name; then the browser asks for the device. */
export function AddPasskeyDialog({ onClose }: { onClose: (isFirst: boolean) => void }) {
  const text = useText()
  const start = useChange(startPasskeyDocument, { secret: true })
  const { busy, problem, say, send } = useFactorChange(addPasskeyDocument)
  const [name, setName] = useState('')
  const [codes, setCodes] = useState<readonly string[]>()
  const [asking, setAsking] = useState(false)
  /** The device's answer; undefined when the person chose none. */
  const fromDevice = async () => {
    setAsking(true)
    try {
      const begun = await start.send({})
      if (begun.kind !== 'done') return say(problemOf(begun, text)) ?? undefined
      return JSON.stringify(await startRegistration({ optionsJSON: JSON.parse(begun.payload.options ?? '') }))
    } catch {
      say(text(words.passkeyNotMade))
      return undefined
    } finally {
      setAsking(false)
    }
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const toField = () => requestAnimationFrame(() => form.querySelector<HTMLInputElement>('[name=name]')?.focus())
    const called = name.trim()
    if (!called) {
      say(text(words.passkeyNameMissing))
      return toField()
    }
    if (!browserSupportsWebAuthn()) return say(text(words.passkeyUnsupported))
    say(undefined)
    const response = await fromDevice()
    if (response === undefined) return toField()
    const input = { name: called, response }
    const made = await send(input)
    if (made === undefined) return toField()
    notify({ text: words.passkeyAdded, values: { name: called }, intent: 'success' })
    if (made) setCodes(made)
    else onClose(false)
  }
  const waits = busy || asking
  return (
    <FactorDialog codes={codes} busy={waits} onClose={onClose}>
      <form noValidate className={dialog['form']} onSubmit={(event) => void submit(event)}>
        <DialogTitle>{text(words.addPasskey)}</DialogTitle>
        <DialogContent className={dialog['fields'] ?? ''}>
          <p>{text(words.addPasskeyText)}</p>
          <FormField
            label={text(words.passkeyName)}
            hint={text(words.passkeyNameHint)}
            error={problem}
            limit={{ typed: name, most: 60 }}
            required
          >
            <Input autoFocus name="name" autoComplete="off" value={name} onChange={(_, { value }) => setName(value)} />
          </FormField>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => onClose(false)} disabled={waits}>
            {text(shellWords.cancel)}
          </Button>
          <Button type="submit" appearance="primary" disabledFocusable={waits}>
            {text(words.addPasskeyConfirm)}
          </Button>
        </DialogActions>
      </form>
    </FactorDialog>
  )
}

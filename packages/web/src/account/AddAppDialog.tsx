import { DialogActions, DialogContent, DialogTitle } from '@fluentui/react-components'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { secondFactorWords as words } from '../language/messages/secondFactor.ts'
import { sessionWords } from '../language/messages/session.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { Input } from '../ui/control/Input.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { FormField } from '../ui/FormField.tsx'
import { notify } from '../ui/notices.ts'
import { FactorDialog } from './FactorDialog.tsx'
import css from './FactorDialog.module.css'
import dialog from '../ui/DialogForm.module.css'
import { QrPicture } from './QrPicture.tsx'
import { confirmTotpDocument } from './secondFactorDocuments.ts'
import { useFactorChange } from './useFactorChange.ts'
import { Row } from '../ui/layout/Row.tsx'

export interface AddAppDialogProps {
  secret: string
  uri: string
  /** `isFirst` means that the person has just seen their first recovery codes. */
  onClose: (isFirst: boolean) => void
}

/** Shows the QR code to scan, and asks for a code from the app as proof that it was scanned. */
export function AddAppDialog({ secret, uri, onClose }: AddAppDialogProps) {
  const text = useText()
  const { busy, problem, say, send } = useFactorChange(confirmTotpDocument)
  const [code, setCode] = useState('')
  const [codes, setCodes] = useState<readonly string[]>()
  const field = useRef<HTMLInputElement>(null)
  // without this the dialog would focus the key, which comes first
  useEffect(() => {
    const frame = requestAnimationFrame(() => field.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const toField = () => void requestAnimationFrame(() => field.current?.focus())
    if (!code.trim()) {
      say(text(sessionWords.codeMissing))
      return toField()
    }
    const made = await send({ code })
    if (made === undefined) return toField()
    notify({ text: words.appAdded, intent: 'success' })
    if (made) setCodes(made)
    else onClose(false)
  }
  return (
    <FactorDialog codes={codes} busy={busy} onClose={onClose}>
      <form noValidate className={dialog['form']} onSubmit={(event) => void submit(event)}>
        <DialogTitle>{text(words.scanTitle)}</DialogTitle>
        <DialogContent className={dialog['fields'] ?? ''}>
          <p>{text(words.scan)}</p>
          <QrPicture value={uri} label={text(words.scanPicture)} />
          <Row gap={8} align="end" className={css['byHand']}>
            <FormField label={text(words.scanByHand)}>
              <Input
                readOnly
                className={css['key'] ?? ''}
                value={inGroups(secret)}
                onFocus={({ target }) => target.select()}
                autoComplete="off"
                spellCheck={false}
              />
            </FormField>
            <CopyButton value={secret} what={text(words.key)} />
          </Row>
          <FormField label={text(words.typeCode)} hint={text(words.typeCodeHint)} error={problem} required>
            <Input
              ref={field}
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              value={code}
              onChange={(_, { value }) => setCode(value)}
            />
          </FormField>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => onClose(false)} disabled={busy}>
            {text(shellWords.cancel)}
          </Button>
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {text(words.addAppConfirm)}
          </Button>
        </DialogActions>
      </form>
    </FactorDialog>
  )
}

const inGroups = (secret: string) => secret.replaceAll(/(.{4})(?=.)/g, '$1 ')

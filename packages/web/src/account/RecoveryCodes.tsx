import { DialogActions, DialogContent, DialogTitle } from '@fluentui/react-components'
import { Save20Regular, Warning20Regular } from '@fluentui/react-icons'
import { secondFactorWords as words } from '../language/messages/secondFactor.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import css from './FactorDialog.module.css'
import dialog from '../ui/DialogForm.module.css'
import { Row } from '../ui/layout/Row.tsx'

/** Shows the recovery codes in a dialog, only this once. */
export function RecoveryCodes({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const text = useText()
  const written = codes.join('\n')
  return (
    <>
      <DialogTitle>{text(words.codesTitle)}</DialogTitle>
      <DialogContent className={dialog['fields'] ?? ''}>
        <Row as="p" gap={8} role="alert" className={css['warning']}>
          <Warning20Regular aria-hidden />
          <span>{text(words.codesText)}</span>
        </Row>
        <ol className={css['codes']}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
        <Row gap={8} wrap>
          <CopyButton prominent value={written} what={text(words.codes)} />
          <Button icon={<Save20Regular />} onClick={() => saveAsFile(`${text(words.codesTitle)}\n\n${written}\n`)}>
            {text(words.codesSave)}
          </Button>
        </Row>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{text(words.codesKept)}</Button>
      </DialogActions>
    </>
  )
}

function saveAsFile(written: string) {
  const address = URL.createObjectURL(new Blob([written], { type: 'text/plain' }))
  Object.assign(document.createElement('a'), { href: address, download: 'samop-recovery-codes.txt' }).click()
  URL.revokeObjectURL(address)
}

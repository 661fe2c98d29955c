import { DialogActions, DialogContent, DialogTitle } from '@fluentui/react-components'
import { Warning20Regular } from '@fluentui/react-icons'
import { keysWords } from '../language/messages/keys.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { Input } from '../ui/control/Input.tsx'
import { FormField } from '../ui/FormField.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import type { MadeKey } from './CreateKeyDialog.tsx'
import css from './NewSecret.module.css'
import { Row } from '../ui/layout/Row.tsx'

/** Shows the key itself, only this once. */
export function NewSecret({ made: { name, secret }, onClose }: { made: MadeKey; onClose: () => void }) {
  const text = useText()
  return (
    <>
      <DialogTitle>{text(keysWords.secretTitle, { name })}</DialogTitle>
      <DialogContent className={css['content'] ?? ''}>
        <Row as="p" gap={8} role="alert" className={css['warning']}>
          <Warning20Regular aria-hidden />
          <span>{text(secret ? keysWords.secretWarning : keysWords.secretLost)}</span>
        </Row>
        {secret && (
          <>
            <FormField label={text(keysWords.secret)}>
              <Input
                readOnly
                value={secret}
                className={css['secret'] ?? ''}
                onFocus={({ target }) => target.select()}
                autoComplete="off"
                spellCheck={false}
              />
            </FormField>
            <CopyButton prominent value={secret} what={text(keysWords.secret)} />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{text(secret ? keysWords.secretDone : shellWords.close)}</Button>
      </DialogActions>
    </>
  )
}

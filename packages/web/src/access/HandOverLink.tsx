import { DialogActions, DialogContent, DialogTitle } from '@fluentui/react-components'
import { Warning20Regular } from '@fluentui/react-icons'
import { membersWords } from '../language/messages/members.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { Input } from '../ui/control/Input.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { FormField } from '../ui/FormField.tsx'
import css from './MemberDialog.module.css'
import { Row } from '../ui/layout/Row.tsx'

/** A link, and the name of the person who gets it. */
export interface MadeLink {
  name: string
  link: string
}

/** Shows the link when no mail is sent. The link is shown only this once. */
export function HandOverLink({ made: { name, link }, onClose }: { made: MadeLink; onClose: () => void }) {
  const text = useText()
  return (
    <>
      <DialogTitle>{text(membersWords.linkTitle, { name })}</DialogTitle>
      <DialogContent className={css['handOver'] ?? ''}>
        <Row as="p" gap={8} role="alert" className={css['warning']}>
          <Warning20Regular aria-hidden />
          <span>{text(membersWords.linkText, { name })}</span>
        </Row>
        <FormField label={text(membersWords.link)}>
          <Input
            readOnly
            value={link}
            onFocus={({ target }) => target.select()}
            autoComplete="off"
            spellCheck={false}
          />
        </FormField>
        <CopyButton prominent value={link} what={text(membersWords.link)} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{text(membersWords.linkDone)}</Button>
      </DialogActions>
    </>
  )
}

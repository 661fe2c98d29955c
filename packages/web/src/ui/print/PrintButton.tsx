import { Print20Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../control/Button.tsx'
import css from './PrintButton.module.css'
import { printWhole } from './printWhole.ts'

export function PrintButton() {
  const text = useText()
  const [busy, setBusy] = useState(false)
  return (
    <Button
      appearance="subtle"
      className={css['root'] ?? ''}
      icon={<Print20Regular />}
      aria-label={text(shellWords.print)}
      title={text(shellWords.print)}
      disabledFocusable={busy}
      onClick={() => {
        setBusy(true)
        void printWhole().finally(() => setBusy(false))
      }}
    />
  )
}

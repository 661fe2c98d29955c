import { DocumentText20Regular } from '@fluentui/react-icons'
import { Suspense, useState } from 'react'
import { secondFactorWords as words } from '../language/messages/secondFactor.ts'
import { useText } from '../language/useText.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Button } from '../ui/control/Button.tsx'
import dialog from '../ui/DialogForm.module.css'
import { lazyPart } from '../ui/lazyPart.ts'
import { FactorRow } from './FactorRow.tsx'
import { renewRecoveryCodesDocument } from './secondFactorDocuments.ts'
import { useFactorChange } from './useFactorChange.ts'

const FactorDialog = lazyPart(() => import('./FactorDialog.tsx').then((module) => module.FactorDialog))

/** The row for recovery codes, for people who have lost their other factors. */
export function RecoveryFactor({ left }: { left: number }) {
  const text = useText()
  const { busy, problem, send } = useFactorChange(renewRecoveryCodesDocument)
  const [asking, setAsking] = useState(false)
  const [codes, setCodes] = useState<readonly string[]>()
  const make = async () => {
    const made = await send({})
    if (!made) return
    setAsking(false)
    setCodes(made)
  }
  return (
    <FactorRow
      icon={<DocumentText20Regular aria-hidden />}
      title={text(words.codes)}
      action={<Button onClick={() => setAsking(true)}>{text(words.renew)}</Button>}
    >
      <p>{text(words.codesLeft, { left })}</p>
      <ConfirmDialog
        open={asking}
        title={text(words.renewTitle)}
        confirm={text(words.renew)}
        busy={busy}
        onConfirm={() => void make()}
        onClose={() => setAsking(false)}
      >
        <p>{text(words.renewText)}</p>
        <p role="alert" className={dialog['problem']}>
          {problem}
        </p>
      </ConfirmDialog>
      {codes && (
        <Suspense>
          <FactorDialog codes={codes} busy={false} onClose={() => setCodes(undefined)}>
            {null}
          </FactorDialog>
        </Suspense>
      )}
    </FactorRow>
  )
}

import type { ReactNode } from 'react'
import type { FragmentType } from '../graphql/fragment-masking.ts'
import { secondFactorWords as words } from '../language/messages/secondFactor.ts'
import { useText } from '../language/useText.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { notify } from '../ui/notices.ts'
import css from './FactorDialog.module.css'
import type { factorChangeFragment } from './secondFactorDocuments.ts'
import { useFactorChange } from './useFactorChange.ts'

export interface RemoveFactorDialogProps {
  title: string
  /** What else the person has to do. */
  children: ReactNode
  /** After this only the password is left. */
  isLast: boolean
  onRemove: () => Promise<FragmentType<typeof factorChangeFragment> | null | undefined>
  onClose: () => void
}

/** Asks before a second factor stops working. */
export function RemoveFactorDialog({ title, children, isLast, onRemove, onClose }: RemoveFactorDialogProps) {
  const text = useText()
  const { busy, problem, run } = useFactorChange()
  const remove = async () => {
    if ((await run(onRemove)) === undefined) return
    notify({ text: words.removed, intent: 'success' })
    onClose()
  }
  return (
    <ConfirmDialog
      open
      danger
      title={title}
      confirm={text(words.remove)}
      busy={busy}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>
        {children} {isLast && text(words.lastOne)}
      </p>
      <p role="alert" className={css['problem']}>
        {problem}
      </p>
    </ConfirmDialog>
  )
}

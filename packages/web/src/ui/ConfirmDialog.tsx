import { type ReactNode, Suspense, useState } from 'react'
import { lazyPart } from './lazyPart.ts'

const ConfirmSurface = lazyPart(() => import('./ConfirmSurface.tsx').then((module) => module.ConfirmSurface))

export interface ConfirmDialogProps {
  open: boolean
  title: ReactNode
  children?: ReactNode
  /** The verb of the action, never "OK". */
  confirm: ReactNode
  /** The action is final and destroys something: the button's colour says so. */
  danger?: boolean
  /** Another way to go on, beside the first. */
  other?: { text: ReactNode; onChoose: () => void } | undefined
  /** What the button says that changes nothing; "Cancel" by default. */
  cancel?: ReactNode
  onConfirm: () => void
  onClose: () => void
  busy?: boolean
  /** Whether the action cannot be confirmed yet. */
  disabled?: boolean
}

/** Asks before something that cannot be taken back. Escape and "Cancel" close it. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const [wanted, setWanted] = useState(props.open)
  if (props.open && !wanted) setWanted(true)
  if (!wanted) return null
  return (
    <Suspense>
      <ConfirmSurface {...props} />
    </Suspense>
  )
}

import { MoreHorizontal20Regular } from '@fluentui/react-icons'
import { type ReactElement, Suspense, useRef, useState } from 'react'
import { Button } from './control/Button.tsx'
import { lazyPart } from './lazyPart.ts'

const RowMenuList = lazyPart(() => import('./RowMenuList.tsx').then((module) => module.RowMenuList))

export interface RowMenuItem {
  key: string
  text: string
  icon?: ReactElement
  onChoose: () => void
}

export interface RowMenuProps {
  /** Names the button, and with it the row. */
  label: string
  items: readonly RowMenuItem[]
}

/** The button at the end of a row that opens what can be done with it. The menu is loaded once somebody begins to use the page. */
export function RowMenu({ label, items }: RowMenuProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<boolean>()
  return (
    <>
      <Button
        ref={button}
        appearance="subtle"
        icon={<MoreHorizontal20Regular />}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open ?? false}
        onClick={() => setOpen(!open)}
      />
      {open !== undefined && (
        <Suspense>
          <RowMenuList items={items} open={open} onOpenChange={setOpen} target={button} />
        </Suspense>
      )}
    </>
  )
}

import { Suspense, useRef, useState } from 'react'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { useViewer } from '../../session/SessionProvider.tsx'
import css from './AccountButton.module.css'
import { lazyPart } from '../lazyPart.ts'

const AccountMenu = lazyPart(() => import('./AccountMenu.tsx').then((module) => module.AccountMenu))

/** Shows the person's initials and opens the account menu, which is loaded when first opened. */
export function AccountButton() {
  const text = useText()
  const { name } = useViewer()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<boolean>()
  return (
    <>
      <button
        ref={button}
        type="button"
        className={css['root']}
        aria-label={text(shellWords.account, { name })}
        aria-haspopup="menu"
        aria-expanded={open ?? false}
        data-initials={initials(name)}
        onClick={() => setOpen(!open)}
      />
      {open !== undefined && (
        <Suspense>
          <AccountMenu open={open} onOpenChange={setOpen} target={button} />
        </Suspense>
      )}
    </>
  )
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0]?.toUpperCase() ?? '').join('')
}

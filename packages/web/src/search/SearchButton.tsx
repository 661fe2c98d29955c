import { Search16Regular } from '@fluentui/react-icons'
import { Suspense, useEffect, useEffectEvent, useRef, useState } from 'react'
import { searchWords } from '../language/messages/search.ts'
import { useText } from '../language/useText.ts'
import { lazyPart } from '../ui/lazyPart.ts'
import css from './SearchButton.module.css'

const SearchDialog = lazyPart(() => import('./SearchDialog.tsx').then((module) => module.SearchDialog))

const key = '/'
const fields = 'input, textarea, select, [contenteditable=true]'
const overlays = '[role=dialog], [role=alertdialog], [role=menu]'

/** Opens the search over everything the person may see; so does the key `/`, outside fields and dialogs. */
export function SearchButton() {
  const text = useText()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (event.target instanceof Element && event.target.closest(fields)) return
    if (document.querySelector(overlays)) return
    event.preventDefault()
    setOpen(true)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
  return (
    <>
      <button
        ref={button}
        type="button"
        className={css['root']}
        aria-haspopup="dialog"
        aria-keyshortcuts={key}
        onClick={() => setOpen(true)}
      >
        <Search16Regular aria-hidden />
        <span className={css['label']}>{text(searchWords.search)}</span>
        <kbd aria-hidden className={css['key']}>
          {key}
        </kbd>
      </button>
      {open && (
        <Suspense>
          <SearchDialog
            onClose={() => {
              setOpen(false)
              button.current?.focus()
            }}
          />
        </Suspense>
      )}
    </>
  )
}

import { Search20Regular } from '@fluentui/react-icons'
import { textLimits } from '@samop/shared'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { searchWords } from '../language/messages/search.ts'
import { useText } from '../language/useText.ts'
import { useHistory } from '../router/HistoryRouter.tsx'
import css from './SearchDialog.module.css'
import { SearchResults } from './SearchResults.tsx'

const pause = 200

/**
 * Searches while the person types. The arrow keys walk from the field through what was found, Enter in the field opens
 * the first, Escape closes. The browser keeps the focus inside.
 */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const text = useText()
  const { push } = useHistory()
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const hint = useId()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  useEffect(() => {
    dialog.current?.showModal()
    field.current?.focus()
  }, [])
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim().slice(0, textLimits.search)), pause)
    return () => clearTimeout(timer)
  }, [typed])

  const links = () => [...(dialog.current?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [])]
  function walk(event: KeyboardEvent) {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const stops = [field.current, ...links()]
    const at = stops.findIndex((each) => each === document.activeElement)
    stops[(at + step + stops.length) % stops.length]?.focus()
  }
  function openFirst() {
    const first = links()[0]?.getAttribute('href')
    if (!first || asked !== typed.trim()) return
    onClose()
    push(first)
  }

  return (
    <dialog
      ref={dialog}
      role="dialog"
      aria-label={text(searchWords.search)}
      className={css['root']}
      onClose={onClose}
      onKeyDown={walk}
      onClick={({ target }) => {
        if (target === dialog.current) onClose()
      }}
    >
      <form
        role="search"
        aria-label={text(searchWords.search)}
        className={css['form']}
        onSubmit={(event) => {
          event.preventDefault()
          openFirst()
        }}
      >
        <Search20Regular aria-hidden />
        <input
          ref={field}
          type="search"
          className={css['field']}
          value={typed}
          maxLength={textLimits.search}
          autoComplete="off"
          spellCheck={false}
          aria-label={text(searchWords.search)}
          aria-describedby={hint}
          placeholder={text(searchWords.hint)}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="button" className={css['close']} onClick={onClose}>
          {text(searchWords.close)}
        </button>
      </form>
      <SearchResults words={asked} onFollow={onClose} />
      <p id={hint} className={css['hint']}>
        {text(searchWords.keys)}
      </p>
    </dialog>
  )
}

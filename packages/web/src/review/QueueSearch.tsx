import { Button, Input } from '@fluentui/react-components'
import { Dismiss16Regular, Search16Regular } from '@fluentui/react-icons'
import { useEffect, useRef, useState } from 'react'
import { reviewWords } from '../language/messages/review.ts'
import { useText } from '../language/useText.ts'
import css from './QueueSearch.module.css'

const pause = 300

/** Searches as one types; the words stand in the address. */
export function QueueSearch({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(search)
  const [inAddress, setInAddress] = useState(search)
  // The address changed otherwise than by typing: back, or a link.
  if (inAddress !== search) {
    setInAddress(search)
    if (search !== typed.trim()) setTyped(search)
  }
  useEffect(() => {
    if (typed.trim() === search) return
    const timer = setTimeout(() => onSearch(typed.trim()), pause)
    return () => clearTimeout(timer)
  }, [typed, search, onSearch])
  const clear = () => {
    setTyped('')
    input.current?.focus()
  }
  return (
    <form
      role="search"
      className={css['root']}
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(typed.trim())
      }}
    >
      <Input
        ref={input}
        className={css['input'] ?? ''}
        type="text"
        enterKeyHint="search"
        aria-label={text(reviewWords.search)}
        placeholder={text(reviewWords.searchHint)}
        maxLength={100}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
        onKeyDown={(event) => event.key === 'Escape' && typed && clear()}
        contentBefore={<Search16Regular aria-hidden />}
        contentAfter={
          typed ? (
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={text(reviewWords.clearSearch)}
              onClick={clear}
            />
          ) : undefined
        }
      />
    </form>
  )
}

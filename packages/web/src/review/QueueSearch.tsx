import { Button, Input } from '@fluentui/react-components'
import { Dismiss16Regular, Search16Regular } from '@fluentui/react-icons'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { reviewWords } from '../language/messages/review.ts'
import { useText } from '../language/useText.ts'
import css from './QueueSearch.module.css'

const pause = 300

/** Searches as one types; the words stand in the address. */
export function QueueSearch({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(search)
  const [address, setAddress] = useState({ is: search, becomes: search })
  if (address.is !== search) {
    // The address changed otherwise than by typing: back, or a link.
    if (search !== address.becomes) setTyped(search)
    setAddress({ is: search, becomes: search })
  }
  const apply = useEffectEvent((words: string) => {
    setAddress({ is: search, becomes: words })
    onSearch(words)
  })
  const words = typed.trim()
  useEffect(() => {
    if (words === search) return
    const timer = setTimeout(() => apply(words), pause)
    return () => clearTimeout(timer)
  }, [words, search])
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
        onSearch(words)
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

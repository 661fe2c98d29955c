import { Dismiss16Regular, Search16Regular } from '@fluentui/react-icons'
import { isTooLong, textLimits } from '@samop/shared'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { reviewWords } from '../../language/messages/review.ts'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { Field } from '../../ui/control/Field.tsx'
import { Input } from '../../ui/control/Input.tsx'
import css from './QueueSearch.module.css'

const pause = 300

/** Searches while the person types. The address holds the words. */
export function QueueSearch({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(search)
  const [address, setAddress] = useState({ is: search, becomes: search })
  if (address.is !== search) {
    // The browser's back button or a link has changed the address, not typing.
    if (search !== address.becomes) setTyped(search)
    setAddress({ is: search, becomes: search })
  }
  const apply = useEffectEvent((words: string) => {
    setAddress({ is: search, becomes: words })
    onSearch(words)
  })
  const words = typed.trim()
  const tooLong = isTooLong(words, textLimits.search)
  useEffect(() => {
    if (words === search || tooLong) return
    const timer = setTimeout(() => apply(words), pause)
    return () => clearTimeout(timer)
  }, [words, search, tooLong])
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
        if (!tooLong) onSearch(words)
      }}
    >
      <Field error={tooLong && text(shellWords.textTooLong, { most: textLimits.search })}>
        <Input
          ref={input}
          className={css['input'] ?? ''}
          type="text"
          enterKeyHint="search"
          aria-label={text(reviewWords.search)}
          placeholder={text(reviewWords.searchHint)}
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
                aria-label={text(shellWords.clearSearch)}
                onClick={clear}
              />
            ) : undefined
          }
        />
      </Field>
    </form>
  )
}

import { Dismiss20Regular, Search20Regular } from '@fluentui/react-icons'
import { isTooLong, textLimits } from '@samop/shared'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { Button } from './control/Button.tsx'
import { Input } from './control/Input.tsx'
import { FormField } from './FormField.tsx'

export interface SearchFieldProps {
  label: string
  hint: string
  /** The words searched for now. */
  q: string
  onSearch: (q: string) => void
}

const pause = 300

/** Searches once the person pauses typing. */
export function SearchField({ label, hint, q, onSearch }: SearchFieldProps) {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string>()
  const search = useEffectEvent((words: string) => {
    setTyped(undefined)
    onSearch(words)
  })
  useEffect(() => {
    if (typed === undefined || isTooLong(typed, textLimits.search)) return
    const timer = setTimeout(() => search(typed.trim()), pause)
    return () => clearTimeout(timer)
  }, [typed])
  const clear = () => {
    setTyped('')
    input.current?.focus()
  }
  return (
    <FormField label={label} limit={{ typed: typed ?? q, most: textLimits.search }}>
      <Input
        ref={input}
        type="search"
        placeholder={hint}
        value={typed ?? q}
        onChange={(_, { value }) => setTyped(value)}
        contentBefore={<Search20Regular aria-hidden />}
        contentAfter={
          (typed ?? q) && (
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss20Regular />}
              aria-label={text(shellWords.clearSearch)}
              onClick={clear}
            />
          )
        }
      />
    </FormField>
  )
}

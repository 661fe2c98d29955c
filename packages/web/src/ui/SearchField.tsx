import { SearchBox } from '@fluentui/react-components'
import { isTooLong, textLimits } from '@samop/shared'
import { useEffect, useEffectEvent, useState } from 'react'
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
  return (
    <FormField label={label} limit={{ typed: typed ?? q, most: textLimits.search }}>
      <SearchBox
        // Fluent otherwise makes the search box narrower than its field.
        style={{ maxWidth: 'none' }}
        placeholder={hint}
        value={typed ?? q}
        onChange={(_, { value }) => setTyped(value)}
      />
    </FormField>
  )
}

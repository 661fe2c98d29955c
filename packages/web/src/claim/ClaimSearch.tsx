import { SearchBox } from '@fluentui/react-components'
import { isTooLong, textLimits } from '@samop/shared'
import { useEffect, useEffectEvent, useState } from 'react'
import { claimListWords } from '../language/messages/claimList.ts'
import { useText } from '../language/useText.ts'
import { FormField } from '../ui/FormField.tsx'

const pause = 300

/** Searches once typing pauses. */
export function ClaimSearch({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const text = useText()
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
    <FormField label={text(claimListWords.search)} limit={{ typed: typed ?? q, most: textLimits.search }}>
      <SearchBox
        // A search box is narrower than its field without it.
        style={{ maxWidth: 'none' }}
        placeholder={text(claimListWords.searchHint)}
        value={typed ?? q}
        onChange={(_, { value }) => setTyped(value)}
      />
    </FormField>
  )
}

import { claimListWords } from '../../language/messages/claimList.ts'
import { useText } from '../../language/useText.ts'
import { SearchField } from '../../ui/SearchField.tsx'

/** Searches claims by number, title or supplier. */
export function ClaimSearch({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const text = useText()
  return (
    <SearchField label={text(claimListWords.search)} hint={text(claimListWords.searchHint)} q={q} onSearch={onSearch} />
  )
}

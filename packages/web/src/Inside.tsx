import type { ReactNode } from 'react'
import { Bell } from './notification/Bell.tsx'
import { SearchButton } from './search/SearchButton.tsx'
import { Shell } from './ui/shell/Shell.tsx'

/** What stands around every page of somebody who is signed in. Its code is not in the way of signing in. */
export function Inside({ children }: { children: ReactNode }) {
  return (
    <Shell bell={<Bell />} search={<SearchButton />}>
      {children}
    </Shell>
  )
}

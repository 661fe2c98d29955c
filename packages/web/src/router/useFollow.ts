import type { MouseEvent } from 'react'
import { written } from './addressOf.ts'
import { useHistory } from './HistoryRouter.tsx'

/** Shows where a link leads without loading the app again, unless it was to open elsewhere. */
export function useFollow(to: string): (event: MouseEvent) => void {
  const history = useHistory()
  return (event) => {
    const elsewhere =
      event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.currentTarget.getAttribute('target')
    if (event.defaultPrevented || event.button !== 0 || elsewhere) return
    event.preventDefault()
    // following the same link twice leaves one step
    if (written(history.step.location) === to) history.replace(to)
    else history.push(to)
  }
}

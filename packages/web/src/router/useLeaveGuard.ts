import { useEffect, useEffectEvent, useState } from 'react'
import { useHistory } from './HistoryRouter.tsx'

export interface Held {
  leave(): void
  stay(): void
}

/** Holds what would leave the page while `holds` says so. What is held is returned until it is decided. */
export function useLeaveGuard(holds: () => boolean): Held | undefined {
  const history = useHistory()
  const [goOn, setGoOn] = useState<() => void>()
  const askWhether = useEffectEvent((from: string, to: string) => from !== to && holds())
  useEffect(
    () => history.guard({ holds: (from, to) => askWhether(from, to), wait: (next) => setGoOn(() => next) }),
    [history],
  )
  if (!goOn) return undefined
  const end = () => setGoOn(undefined)
  return { leave: () => (end(), goOn()), stay: end }
}

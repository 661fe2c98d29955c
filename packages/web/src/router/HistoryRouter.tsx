import { createContext, type ReactNode, startTransition, use, useLayoutEffect, useState } from 'react'
import { Router } from 'react-router'
import type { GuardedHistory } from './guardedHistory.ts'
import { RememberScroll } from './RememberScroll.tsx'

const HistoryContext = createContext<GuardedHistory | undefined>(undefined)

/** Shows what stands at the address. The page that is left stays until the code of the next one is there. */
export function HistoryRouter({ history, children }: { history: GuardedHistory; children: ReactNode }) {
  const [{ action, location, keepsScroll = false }, setStep] = useState(history.step)
  useLayoutEffect(() => history.listen((step) => startTransition(() => setStep(step))), [history])
  return (
    <HistoryContext value={history}>
      <Router location={location} navigationType={action} navigator={history}>
        {children}
        <RememberScroll keeps={keepsScroll} />
      </Router>
    </HistoryContext>
  )
}

export function useHistory(): GuardedHistory {
  const history = use(HistoryContext)
  if (!history) throw new Error('useHistory is used outside of HistoryRouter')
  return history
}

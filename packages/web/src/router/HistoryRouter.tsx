import { createContext, type ReactNode, startTransition, use, useLayoutEffect, useState } from 'react'
import type { GuardedHistory, Step } from './guardedHistory.ts'
import { RememberScroll } from './RememberScroll.tsx'
import type { Location } from './tabHistory.ts'

// Two, so that a link is not rendered again for each step.
const HistoryContext = createContext<GuardedHistory | undefined>(undefined)
const StepContext = createContext<Step | undefined>(undefined)

/** Shows what stands at the address. The page that is left stays until the code of the next one is there. */
export function HistoryRouter({ history, children }: { history: GuardedHistory; children: ReactNode }) {
  const [step, setStep] = useState(history.step)
  useLayoutEffect(() => history.listen((next) => startTransition(() => setStep(next))), [history])
  return (
    <HistoryContext value={history}>
      <StepContext value={step}>
        {children}
        <RememberScroll {...step} />
      </StepContext>
    </HistoryContext>
  )
}

/** The address of what is shown. */
export function useLocation(): Location {
  return inside(use(StepContext)).location
}

export function useHistory(): GuardedHistory {
  return inside(use(HistoryContext))
}

function inside<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('an address is used outside of HistoryRouter')
  return value
}

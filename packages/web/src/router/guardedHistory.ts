import { addressOf } from './addressOf.ts'
import type { Location, Move, TabHistory } from './tabHistory.ts'

export interface Step {
  readonly action: Move['action']
  readonly location: Location
  /** The page is the same, and stays where it is. */
  readonly keepsScroll?: boolean | undefined
}

/** Whether somebody must be asked before another page is shown; then `wait` is handed what goes on with it. */
export interface Guard {
  holds(from: string, to: string): boolean
  wait(goOn: () => void): void
}

export interface StepOptions {
  readonly keepsScroll?: boolean
}

/** The addresses of the tab. One guard at a time may hold what leaves a page, the back button too. */
export interface GuardedHistory {
  readonly step: Step
  push(to: string, options?: StepOptions): void
  replace(to: string, options?: StepOptions): void
  go(delta: number): void
  listen(tell: (step: Step) => void): () => void
  /** Returns how to let go. */
  guard(guard: Guard): () => void
}

export function guardedHistory(history: TabHistory): GuardedHistory {
  let current: Guard | undefined
  let shown = history.location
  let action: Move['action'] = 'POP'
  /** What the next step that the browser tells of is: one of ours, not the person's. */
  let expected: 'undone' | 'let through' | undefined
  /** Steps of ours are told while they are taken. */
  let keepsScroll: boolean | undefined
  const unlessHeld = (to: string, go: () => void, options?: StepOptions) => {
    const { pathname } = addressOf(to, shown)
    const step = () => {
      keepsScroll = options?.keepsScroll
      go()
      keepsScroll = undefined
    }
    if (current?.holds(shown.pathname, pathname)) current.wait(step)
    else step()
  }
  return {
    go: (delta) => history.go(delta),
    push: (to, options) => unlessHeld(to, () => history.push(to), options),
    replace: (to, options) => unlessHeld(to, () => history.replace(to), options),
    get step() {
      return { action, location: history.location }
    },
    listen: (tell) =>
      history.listen((move) => {
        const { location, delta } = move
        const was = expected
        expected = undefined
        if (was === 'undone') return
        const byPerson = move.action === 'POP' && was !== 'let through'
        if (byPerson && delta && current?.holds(shown.pathname, location.pathname)) {
          // the browser has moved already: it is taken back until it is known whether to go
          expected = 'undone'
          history.go(-delta)
          current.wait(() => {
            expected = 'let through'
            history.go(delta)
          })
          return
        }
        shown = location
        action = move.action
        tell({ action, location, keepsScroll })
      }),
    guard: (next) => {
      current = next
      return () => {
        if (current === next) current = undefined
      }
    },
  }
}

import {
  type Location,
  type NavigateOptions,
  type NavigationType,
  type Navigator,
  parsePath,
  type To,
  type UNSAFE_createBrowserHistory,
} from 'react-router'

type History = ReturnType<typeof UNSAFE_createBrowserHistory>

export interface Step {
  readonly action: NavigationType
  readonly location: Location
  /** The page is the same, and stays where it is. */
  readonly keepsScroll?: boolean | undefined
}

/** Whether somebody must be asked before another page is shown; then `wait` is handed what goes on with it. */
export interface Guard {
  holds(from: string, to: string): boolean
  wait(goOn: () => void): void
}

/** The addresses of the tab. One guard at a time may hold what leaves a page, the back button too. */
export interface GuardedHistory extends Navigator {
  readonly step: Step
  listen(tell: (step: Step) => void): () => void
  /** Returns how to let go. */
  guard(guard: Guard): () => void
}

export function guardedHistory(history: History): GuardedHistory {
  let current: Guard | undefined
  let shown = history.location
  /** What the next step that the browser tells of is: one of ours, not the person's. */
  let expected: 'undone' | 'let through' | undefined
  /** Steps of ours are told while they are taken. */
  let keepsScroll: boolean | undefined
  const unlessHeld = (to: To, go: () => void, options?: NavigateOptions) => {
    const { pathname = shown.pathname } = typeof to === 'string' ? parsePath(to) : to
    const step = () => {
      keepsScroll = options?.preventScrollReset
      go()
      keepsScroll = undefined
    }
    if (current?.holds(shown.pathname, pathname)) current.wait(step)
    else step()
  }
  return {
    createHref: (to) => history.createHref(to),
    encodeLocation: (to) => history.encodeLocation(to),
    go: (delta) => history.go(delta),
    push: (to, state, options) => unlessHeld(to, () => history.push(to, state), options),
    replace: (to, state, options) => unlessHeld(to, () => history.replace(to, state), options),
    get step() {
      return { action: history.action as NavigationType, location: history.location }
    },
    listen: (tell) =>
      history.listen(({ action, location, delta }) => {
        const was = expected
        expected = undefined
        if (was === 'undone') return
        const byPerson = action === 'POP' && was !== 'let through'
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
        tell({ action: action as NavigationType, location, keepsScroll })
      }),
    guard: (next) => {
      current = next
      return () => {
        if (current === next) current = undefined
      }
    },
  }
}

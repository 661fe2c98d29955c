import { useMemo } from 'react'
import type { StepOptions } from './guardedHistory.ts'
import { useHistory, useLocation } from './HistoryRouter.tsx'

type Next = ConstructorParameters<typeof URLSearchParams>[0]

export type SetSearchParams = (
  next: Next | ((current: URLSearchParams) => Next),
  options?: StepOptions & { readonly replace?: boolean },
) => void

/** What stands behind the "?" of the address. Setting it is a step, or replaces the present one. */
export function useSearchParams(): [URLSearchParams, SetSearchParams] {
  const { search } = useLocation()
  const history = useHistory()
  const params = useMemo(() => new URLSearchParams(search), [search])
  return [
    params,
    (next, { replace = false, ...options } = {}) => {
      // what was set last counts, although it may not be shown yet
      const current = () => new URLSearchParams(history.step.location.search)
      const chosen = new URLSearchParams(typeof next === 'function' ? next(current()) : next)
      history[replace ? 'replace' : 'push'](`?${chosen}`, options)
    },
  ]
}

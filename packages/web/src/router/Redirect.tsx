import { useEffect } from 'react'
import { useHistory } from './HistoryRouter.tsx'

/** Shows another page in place of the present one. */
export function Redirect({ to }: { to: string }) {
  const { replace } = useHistory()
  useEffect(() => replace(to), [replace, to])
  return null
}

import type { ReactNode } from 'react'
import { Navigate, useLocation } from 'react-router'
import { href, paths } from '../paths.ts'
import { ErrorState } from '../ui/ErrorState.tsx'
import { useSession } from './SessionProvider.tsx'

/** What is below needs somebody signed in; others are sent to sign in, and come back to the page they asked for. */
export function RequireSession({ children }: { children: ReactNode }) {
  const { state, refresh } = useSession()
  const { pathname, search } = useLocation()
  if (state.kind === 'loading') return null
  if (state.kind === 'failed') return <ErrorState error={state.error} onRetry={() => void refresh()} />
  if (state.kind === 'signedOut') {
    // Whoever comes next after a sign-out starts at their own start.
    const asked = pathname === paths.start || state.byChoice ? undefined : pathname + search
    return <Navigate replace to={href(paths.signIn, {}, { return: asked })} />
  }
  return children
}

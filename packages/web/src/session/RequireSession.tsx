import { type ReactNode, Suspense, useEffect } from 'react'
import { Navigate, useLocation } from 'react-router'
import { currentConnection, onConnectionChange } from '../apollo/connection.ts'
import { href, paths } from '../paths.ts'
import { ErrorState } from '../ui/state/ErrorState.tsx'
import { OfflineBar } from '../ui/shell/OfflineBar.tsx'
import css from './RequireSession.module.css'
import { useSession } from './SessionProvider.tsx'

export interface RequireSessionProps {
  /** For whom must add a second factor before anything else. */
  owing: ReactNode
  children: ReactNode
}

/** What is below needs somebody signed in; others are sent to sign in, and come back to the page they asked for. */
export function RequireSession({ owing, children }: RequireSessionProps) {
  const { state } = useSession()
  const { pathname, search } = useLocation()
  if (state.kind === 'loading') return null
  if (state.kind === 'failed') return <NoAnswer error={state.error} />
  if (state.kind === 'signedOut') {
    // Whoever comes next after a sign-out starts at their own start.
    const asked = pathname === paths.start || state.byChoice ? undefined : pathname + search
    return <Navigate replace to={href(paths.signIn, {}, { return: asked })} />
  }
  if (state.viewer.owesSecondFactor) return <Suspense>{owing}</Suspense>
  return children
}

/** Nobody knows who is signed in: asked again as soon as the server can be reached. */
function NoAnswer({ error }: { error: unknown }) {
  const { refresh } = useSession()
  useEffect(() => onConnectionChange(() => void (currentConnection() === 'online' && refresh())), [refresh])
  return (
    <>
      <OfflineBar />
      <main className={css['root']}>
        <ErrorState error={error} onRetry={() => void refresh()} />
      </main>
    </>
  )
}

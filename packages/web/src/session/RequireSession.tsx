import { type ReactNode, Suspense, useEffect } from 'react'
import { currentConnection, onConnectionChange } from '../apollo/connection.ts'
import { href, paths } from '../paths.ts'
import { useLocation } from '../router/HistoryRouter.tsx'
import { Redirect } from '../router/Redirect.tsx'
import { ErrorState } from '../ui/state/ErrorState.tsx'
import { OfflineBar } from '../ui/shell/OfflineBar.tsx'
import css from './RequireSession.module.css'
import { useSession } from './SessionProvider.tsx'

export interface RequireSessionProps {
  /** Shown to people who must add a second factor before anything else. */
  owing: ReactNode
  children: ReactNode
}

/**
 * Shows its children only to people who are signed in. Others sign in first and then return to the page they asked for.
 */
export function RequireSession({ owing, children }: RequireSessionProps) {
  const { state } = useSession()
  const { pathname, search } = useLocation()
  if (state.kind === 'loading') return null
  if (state.kind === 'failed') return <NoAnswer error={state.error} />
  if (state.kind === 'signedOut') {
    // After a sign-out the next person starts at their own start page.
    const asked = pathname === paths.start || state.byChoice ? undefined : pathname + search
    return <Redirect to={href(paths.signIn, {}, { return: asked })} />
  }
  if (state.viewer.owesSecondFactor) return <Suspense>{owing}</Suspense>
  return children
}

/** Shown while nobody knows who is signed in. It asks again as soon as the server can be reached. */
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

import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import {
  createContext,
  type ReactNode,
  startTransition,
  Suspense,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { forgetEarlyAnswers } from '../apollo/earlyAnswers.ts'
import { errorCode } from '../apollo/errors.ts'
import { closeSocket } from '../apollo/closeSocket.ts'
import { graphql } from '../graphql/gql.ts'
import type { Permission, ViewerQuery } from '../graphql/graphql.ts'
import { languageIsChosen, takeLanguage } from '../language/languageChoice.ts'
import { languageOfKey } from '../language/languageKey.ts'
import { setNow } from '../language/now.ts'
import { lazyPart } from '../ui/lazyPart.ts'
import { maybeSignedIn, signOut as endSession } from './auth.ts'
import { confirmationIsAsked, onConfirmationAsked } from './confirming.ts'
import { rememberSession } from './rememberedSession.ts'
import { onAskedWho, onSessionExpired, sessionIsExpired, setSessionExpired } from './sessionState.ts'
import { forgetTyped, keepTypedOf } from './typedTexts.ts'
import { useMemberLanguage } from './useMemberLanguage.ts'

const ConfirmIdentity = lazyPart(() => import('./ConfirmIdentity.tsx').then((module) => module.ConfirmIdentity))
const SignInAgain = lazyPart(() => import('./SignInAgain.tsx').then((module) => module.SignInAgain))

export type Viewer = ViewerQuery['viewer']

export const viewerDocument = graphql(`
  query Viewer {
    viewer {
      id
      name
      email
      role
      side
      permissions
      chosenLanguage
      demo
      owesSecondFactor
      cursor
      now
      partner {
        id
        name
      }
    }
  }
`)

/** Who is signed in, as far as the page knows. */
export type SessionState =
  | { kind: 'loading' }
  | { kind: 'signedOut'; byChoice?: boolean }
  | { kind: 'failed'; error: unknown }
  | { kind: 'signedIn'; viewer: Viewer }

interface Session {
  state: SessionState
  /** Asks the server again who is signed in. Call it after signing in. */
  refresh: () => Promise<void>
  signOut: () => Promise<void>
}

const SessionContext = createContext<Session | undefined>(undefined)

export function SessionProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient()
  const [state, setState] = useState<SessionState>({ kind: 'loading' })
  const confirming = useSyncExternalStore(onConfirmationAsked, confirmationIsAsked)
  const expired = useSyncExternalStore(onSessionExpired, sessionIsExpired)
  const refresh = useCallback(async () => {
    const next = await askWho(client)
    setSessionExpired(false)
    setState(next)
  }, [client])
  const signOut = useCallback(async () => {
    // Close the socket first: it must not hear from the server that its session has ended.
    closeSocket()
    forgetEarlyAnswers()
    if (await endSession()) rememberSession(false)
    await client.clearStore()
    const next = await askWho(client)
    setSessionExpired(false)
    if (next.kind === 'signedOut') forgetTyped()
    setState(next.kind === 'signedOut' ? { kind: 'signedOut', byChoice: true } : next)
  }, [client])
  useEffect(
    () => void (asked.get(client) ?? askWho(client)).then((first) => startTransition(() => setState(first))),
    [client],
  )
  useEffect(() => onAskedWho(() => void refresh()), [refresh])
  const viewer = state.kind === 'signedIn' ? state.viewer : undefined
  useMemberLanguage(viewer)
  const session = useMemo(() => ({ state, refresh, signOut }), [state, refresh, signOut])
  return (
    <SessionContext value={session}>
      {children}
      {confirming && (
        <Suspense>
          <ConfirmIdentity />
        </Suspense>
      )}
      {expired && viewer && (
        <Suspense>
          <SignInAgain viewer={viewer} />
        </Suspense>
      )}
    </SessionContext>
  )
}

export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('useSession is used outside of SessionProvider')
  return session
}

const asked = new WeakMap<ApolloClient, Promise<SessionState>>()

/** Asks who is signed in while the page's code is still loading. */
export function askWhoEarly(client: ApolloClient): void {
  asked.set(client, askWho(client))
}

async function askWho(client: ApolloClient): Promise<SessionState> {
  try {
    if (!(await maybeSignedIn())) return { kind: 'signedOut' }
    const { data } = await client.query({ query: viewerDocument, fetchPolicy: 'network-only' })
    if (!data) return { kind: 'signedOut' }
    rememberSession(true)
    setNow(Temporal.Instant.from(data.viewer.now))
    // Before any page asks for data, a device without a chosen language takes the one that the person chose elsewhere.
    const { chosenLanguage } = data.viewer
    if (chosenLanguage && !languageIsChosen()) takeLanguage(languageOfKey(chosenLanguage))
    keepTypedOf(data.viewer.id)
    return { kind: 'signedIn', viewer: data.viewer }
  } catch (error) {
    if (errorCode(error) !== 'UNAUTHENTICATED') return { kind: 'failed', error }
    rememberSession(false)
    return { kind: 'signedOut' }
  }
}

/** The person signed in. Use it only below `RequireSession`, where there always is one. */
export function useViewer(): Viewer {
  const { state } = useSession()
  if (state.kind !== 'signedIn') throw new Error('useViewer is used where nobody may be signed in')
  return state.viewer
}

/** Whether the viewer holds a permission. For actions on a claim, ask the claim's `availableActions` instead. */
export function useMay(permission: Permission): boolean {
  return useViewer().permissions.includes(permission)
}

import { ApolloLink } from '@apollo/client/link'
import { Observable } from 'rxjs'
import { whenBegun } from '../ui/begun.ts'
import { askServer } from './connection.ts'
import type { Following } from './following.ts'
import { importAgain } from './importAgain.ts'
import { waitBefore } from './waitBefore.ts'

let loading: Promise<Following> | undefined

/** Starts to follow once the page is there and somebody has it before them; what happened since its cursor is told then. */
export function startFollowing(start: (following: Following) => () => void): () => void {
  let stop: (() => void) | undefined
  let stopped = false
  const forget = whenBegun(
    () =>
      void loadFollowing().then((following) => {
        if (!stopped) stop = start(following)
      }),
  )
  return () => {
    stopped = true
    forget()
    stop?.()
  }
}

/** Passes subscriptions on to the WebSocket. */
export const followingLink = new ApolloLink(
  (operation, forward) =>
    new Observable((observer) => {
      void loadFollowing().then(({ resumingLink }) => {
        if (!observer.closed) observer.add(resumingLink.request(operation, forward).subscribe(observer))
      })
    }),
)

const loadFollowing = (): Promise<Following> => (loading ??= load())

type Code = typeof import('./following.ts')

const isCode = (found: object): found is Code => 'following' in found

/** Tries again when the code could not be loaded, in a gap of the network. */
async function load(retries = 0, before?: unknown): Promise<Following> {
  try {
    const { following } = await (retries === 0
      ? import('./following.ts')
      : importAgain(before, `again=${retries}`, isCode))
    return following
  } catch (error) {
    await askServer()
    await waitBefore(retries, 15_000)
    return load(retries + 1, before ?? error)
  }
}

import type { ApolloClient } from '@apollo/client'
import { graphql } from '../graphql/gql.ts'
import { requeries } from './requeries.ts'
import { markOwnStale } from './stale.ts'

export const viewerChangesDocument = graphql(`
  subscription ViewerChanges {
    viewerChanges {
      aspect
    }
  }
`)

const pause = 15_000

/**
 * Follows what the person changes for themselves on any of their pages: what they have read, what the bell tells. Returns a
 * function that stops this.
 */
export function followViewer(client: ApolloClient): () => void {
  const { ask, stop } = requeries(client)
  let again: ReturnType<typeof setTimeout> | undefined
  const refresh = () =>
    void client.refetchQueries({
      updateCache: markOwnStale,
      onQueryUpdated(query) {
        void ask(query)
        return false
      },
    })
  const start = () =>
    client.subscribe({ query: viewerChangesDocument, fetchPolicy: 'no-cache' }).subscribe({
      next: ({ data, error }) => {
        if (error) restart()
        else if (data) refresh()
      },
      error: restart,
      complete: restart,
    })
  const restart = () => {
    subscription.unsubscribe()
    clearTimeout(again)
    again = setTimeout(() => {
      subscription = start()
    }, pause)
  }
  let subscription = start()
  return () => {
    clearTimeout(again)
    stop()
    subscription.unsubscribe()
  }
}

import { useApolloClient } from '@apollo/client/react'
import { useEffect } from 'react'
import { currentConnection, onConnectionChange } from './connection.ts'

/** Loads what failed while the server was away as soon as it is back. */
export function useRetryWhenOnline(): void {
  const client = useApolloClient()
  useEffect(
    () =>
      onConnectionChange(() => {
        if (currentConnection() === 'offline') return
        for (const query of client.getObservableQueries('active'))
          if (query.getCurrentResult().error) query.refetch().catch(() => undefined)
      }),
    [client],
  )
}

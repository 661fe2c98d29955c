import { useApolloClient, useQuery } from '@apollo/client/react'
import { exportStates } from '@samop/shared'
import { useEffect, useRef } from 'react'
import { readFragment } from '../graphql/fragment-masking.ts'
import type { ExportRowFragment } from '../graphql/graphql.ts'
import { exportRowFragment, exportsDocument } from './exportDocuments.ts'

/** A file takes seconds, or at most a few minutes, so the page asks how far it is instead of following it. */
const askEvery = 1000

export interface ExportRows {
  /** Undefined while there is nothing to show. */
  rows: readonly ExportRowFragment[] | undefined
  error: unknown
  onRetry: () => void
}

/** The person's exports, the newest first; asks again and again while one is being written, and for the bell when one is done. */
export function useExportRows(): ExportRows {
  const client = useApolloClient()
  const { data, error, refetch, startPolling, stopPolling } = useQuery(exportsDocument, {
    variables: { first: 50 },
    fetchPolicy: 'cache-and-network',
  })
  const rows = data?.exports.edges.map(({ node }) => readFragment(exportRowFragment, node))
  const open = rows?.filter(({ state }) => exportStates[state].isOpen).length ?? 0
  useEffect(() => {
    if (open === 0) return undefined
    startPolling(askEvery)
    return stopPolling
  }, [open, startPolling, stopPolling])
  const wereOpen = useRef(0)
  useEffect(() => {
    // The bell tells of what is done; if it cannot be asked now, it is asked with the next event.
    if (open < wereOpen.current) client.refetchQueries({ include: ['Bell'] }).catch(() => undefined)
    wereOpen.current = open
  }, [client, open])
  return { rows, error, onRetry: () => void refetch() }
}

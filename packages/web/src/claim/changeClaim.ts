import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useCallback } from 'react'
import {
  type ChangeData,
  type ChangeInput,
  type ChangeResult,
  type ChangeVariables,
  type PayloadOf,
  sendChange,
} from '../change/sendChange.ts'
import { graphql } from '../graphql/gql.ts'
import { claimDocument } from './claimWhole.ts'

const claimVersionFragment = graphql(`
  fragment ClaimVersion on Claim {
    version
  }
`)

export const claimVersionDocument = graphql(`
  query ClaimVersion($id: ID!) {
    claim(id: $id) {
      id
      version
    }
  }
`)

export interface ChangeClaimOptions {
  /** The change only adds something, so after STALE_VERSION the page reads the new version and tries again. */
  reapply?: boolean
}

/** Changes the claim. Changes run one after the other, and each names the version it was made on. */
export function useChangeClaim(claimId: string) {
  const client = useApolloClient()
  return useCallback(
    <Data extends ChangeData, Variables extends ChangeVariables>(
      mutation: TypedDocumentNode<Data, Variables>,
      input: ChangeInput<Variables>,
      { reapply = false }: ChangeClaimOptions = {},
    ) => inTurn(claimId, () => changeOnce(client, claimId, mutation, input, reapply ? 3 : 0)),
    [client, claimId],
  )
}

const turns = new Map<string, Promise<unknown>>()

/** Two changes at once would make each other's version stale, so the second waits for the first. */
function inTurn<Result>(claimId: string, run: () => Promise<Result>): Promise<Result> {
  const mine = (turns.get(claimId) ?? Promise.resolve()).then(run, run)
  turns.set(claimId, mine)
  return mine
}

async function changeOnce<Data extends ChangeData, Variables extends ChangeVariables>(
  client: ApolloClient,
  claimId: string,
  mutation: TypedDocumentNode<Data, Variables>,
  input: ChangeInput<Variables>,
  retries: number,
): Promise<ChangeResult<PayloadOf<Data>>> {
  const pinned = { expectedVersion: knownVersion(client, claimId) }
  const result = await sendChange(client, mutation, input, { pinned })
  if (result.kind !== 'refused' || !result.refusals.some(({ code }) => code === 'STALE_VERSION')) return result
  // Before the person tries again, the page must show what others have changed.
  const read = { variables: { id: claimId }, fetchPolicy: 'network-only' } as const
  try {
    if (retries === 0) await client.query({ query: claimDocument, ...read })
    else await client.query({ query: claimVersionDocument, ...read })
  } catch (error) {
    return { kind: 'failed', error }
  }
  return retries === 0 ? result : changeOnce(client, claimId, mutation, input, retries - 1)
}

function knownVersion(client: ApolloClient, claimId: string): number | null {
  const id = client.cache.identify({ __typename: 'Claim', id: claimId })
  if (id === undefined) return null
  const claim = client.cache.readFragment({ id, fragment: claimVersionFragment, fragmentName: 'ClaimVersion' })
  return claim?.version ?? null
}

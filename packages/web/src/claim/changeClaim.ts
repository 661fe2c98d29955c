import type { ApolloClient, OperationVariables } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useCallback } from 'react'
import { isUnanswered, wrongFields } from '../apollo/errors.ts'
import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import type { ChangeRefusalFragment } from '../graphql/graphql.ts'
import { claimDocument } from './claimWhole.ts'
import { intentOf } from '../apollo/intents.ts'
import { editWords } from '../language/messages/claimEdit.ts'
import { type SayText, useText } from '../language/useText.ts'

export const changeRefusalFragment = graphql(`
  fragment ChangeRefusal on UserError {
    code
    message
    path
    about {
      kind
      id
    }
  }
`)

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

/** A refusal by a rule, or by the API because the input is malformed. */
export type ChangeRefusal = Omit<ChangeRefusalFragment, 'code'> & {
  code: ChangeRefusalFragment['code'] | 'BAD_USER_INPUT'
}

/** How a change ended: done, refused with reasons, or failed with an error. */
export type ChangeResult<Data = unknown> =
  | { kind: 'done'; data: Data }
  | { kind: 'refused'; refusals: readonly ChangeRefusal[] }
  | { kind: 'failed'; error: unknown }

interface Payload {
  payload: { userErrors: readonly FragmentType<typeof changeRefusalFragment>[] }
}

type ChangeVariables = OperationVariables & { input: object & { expectedVersion?: number | null } }

export interface ChangeOptions {
  /** The change only adds something, so after STALE_VERSION the page reads the new version and tries again. */
  reapply?: boolean
}

/** Changes the claim. Changes run one after the other, and each names the version it was made on. */
export function useChangeClaim(claimId: string) {
  const client = useApolloClient()
  const text = useText()
  return useCallback(
    <Data extends Payload, Variables extends ChangeVariables>(
      mutation: TypedDocumentNode<Data, Variables>,
      input: Omit<Variables['input'], 'expectedVersion'>,
      { reapply = false }: ChangeOptions = {},
    ) =>
      inTurn(claimId, async () => {
        const result = await changeOnce(client, claimId, mutation, input, reapply ? 3 : 0)
        return result.kind === 'failed' ? asRefusal(result, text) : result
      }),
    [client, claimId, text],
  )
}

const turns = new Map<string, Promise<unknown>>()

/** Two changes at once would make each other's version stale, so the second waits for the first. */
function inTurn<Result>(claimId: string, run: () => Promise<Result>): Promise<Result> {
  const mine = (turns.get(claimId) ?? Promise.resolve()).then(run, run)
  turns.set(claimId, mine)
  return mine
}

async function changeOnce<Data extends Payload, Variables extends ChangeVariables>(
  client: ApolloClient,
  claimId: string,
  mutation: TypedDocumentNode<Data, Variables>,
  input: Omit<Variables['input'], 'expectedVersion'>,
  retries: number,
): Promise<ChangeResult<Data>> {
  const intent = intentOf(mutation, { claimId, ...input }, { expectedVersion: knownVersion(client, claimId) })
  try {
    const variables = { input: { ...input, ...intent.fixed } } as unknown as Variables
    const { data } = await client.mutate<Data, Variables>({ mutation, variables } as never)
    intent.answered()
    if (!data) return { kind: 'failed', error: new Error('The server answered without data') }
    const refusals = readFragment(changeRefusalFragment, data.payload.userErrors)
    if (refusals.length === 0) return { kind: 'done', data }
    if (!refusals.some(({ code }) => code === 'STALE_VERSION')) return { kind: 'refused', refusals }
    const read = { variables: { id: claimId }, fetchPolicy: 'network-only' } as const
    if (retries > 0) {
      await client.query({ query: claimVersionDocument, ...read })
      return changeOnce(client, claimId, mutation, input, retries - 1)
    }
    // Before the person tries again, the page must show what others have changed.
    await client.query({ query: claimDocument, ...read })
    return { kind: 'refused', refusals }
  } catch (error) {
    if (!isUnanswered(error)) intent.answered()
    return { kind: 'failed', error }
  }
}

function knownVersion(client: ApolloClient, claimId: string): number | null {
  const id = client.cache.identify({ __typename: 'Claim', id: claimId })
  if (id === undefined) return null
  const claim = client.cache.readFragment({ id, fragment: claimVersionFragment, fragmentName: 'ClaimVersion' })
  return claim?.version ?? null
}

/** Shows malformed input as a refusal at its field: sending the same input again would fail again. */
function asRefusal<Data>(failed: { kind: 'failed'; error: unknown }, text: SayText): ChangeResult<Data> {
  const fields = wrongFields(failed.error)
  if (fields.length === 0) return failed
  const message = text(editWords.inputRefused)
  const refusals = fields.map((field): ChangeRefusal => {
    // The path "input.netAmount.amount" belongs to the field `netAmount`.
    const [name] = field.split('.').filter((part) => part !== 'input')
    return { code: 'BAD_USER_INPUT', message, path: name ? [name] : [], about: null }
  })
  return { kind: 'refused', refusals }
}

/** The first refusal whose path names the field. */
export function refusalAt(refusals: readonly ChangeRefusal[], field: string): ChangeRefusal | undefined {
  return refusals.find(({ path }) => path.includes(field))
}

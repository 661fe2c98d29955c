import type { ApolloClient, InternalRefetchQueriesInclude, OperationVariables } from '@apollo/client'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { isUnanswered, wrongFields } from '../apollo/errors.ts'
import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { currentLanguage } from '../language/languageChoice.ts'
import { changeWords } from '../language/messages/change.ts'
import { type ChangeRefusal, changeRefusalFragment } from './changeRefusal.ts'
import { intentOf } from './intents.ts'

/** How a change ended: done, refused with reasons, or failed with an error. */
export type ChangeResult<Payload = unknown> =
  | { kind: 'done'; payload: Payload }
  /** The payload shows the thing as it is now; it is null when the input is malformed. */
  | { kind: 'refused'; refusals: readonly ChangeRefusal[]; payload: Payload | null }
  | { kind: 'failed'; error: unknown }

/** A mutation of the pages has one field, the payload. */
export type ChangeData = Record<string, { userErrors: readonly FragmentType<typeof changeRefusalFragment>[] }>

export type ChangeVariables = OperationVariables & { input: object }

export type PayloadOf<Data extends ChangeData> = Data[keyof Data]

/** The sender adds the idempotency key, and `expectedVersion` when it is `pinned`. */
export type ChangeInput<Variables extends ChangeVariables> = Omit<
  Variables['input'],
  'idempotencyKey' | 'expectedVersion'
> &
  Partial<Variables['input']>

export interface ChangeOptions {
  /** Fields that keep their first value when an unanswered change is sent again, such as the version the person saw. */
  pinned?: object
  /** The input or the answer is secret: neither the cache nor the tab keeps it. */
  secret?: boolean
  refetchQueries?: InternalRefetchQueriesInclude
}

/**
 * Sends a mutation. Every change of the pages goes through here, so that an unanswered change that is sent again takes
 * effect once, also after a reload.
 */
export async function sendChange<Data extends ChangeData, Variables extends ChangeVariables>(
  client: ApolloClient,
  mutation: TypedDocumentNode<Data, Variables>,
  input: ChangeInput<Variables>,
  { pinned = {}, secret = false, refetchQueries = [] }: ChangeOptions = {},
): Promise<ChangeResult<PayloadOf<Data>>> {
  const intent = intentOf(mutation, input, { more: pinned, kept: !secret })
  try {
    const variables = { input: { ...input, ...intent.fixed } } as unknown as Variables
    const fetchPolicy = secret ? 'no-cache' : 'network-only'
    const { data } = await client.mutate<Data, Variables>({ mutation, variables, fetchPolicy, refetchQueries } as never)
    intent.answered()
    const payload = data && (Object.values(data)[0] as PayloadOf<Data> | null)
    if (!payload) return { kind: 'failed', error: new Error('The server answered without data') }
    const refusals = readFragment(changeRefusalFragment, payload.userErrors)
    return refusals.length > 0 ? { kind: 'refused', refusals, payload } : { kind: 'done', payload }
  } catch (error) {
    if (!isUnanswered(error)) intent.answered()
    const refusals = inputRefusals(error)
    return refusals.length > 0 ? { kind: 'refused', refusals, payload: null } : { kind: 'failed', error }
  }
}

/** Shows malformed input as a refusal at its field: sending the same input again would fail again. */
function inputRefusals(error: unknown): ChangeRefusal[] {
  const message = changeWords.inputRefused[currentLanguage()]
  return wrongFields(error).map((field) => {
    // The path "input.netAmount.amount" belongs to the field `netAmount`.
    const [name] = field.split('.').filter((part) => part !== 'input')
    return { code: 'BAD_USER_INPUT', message, path: name ? [name] : [], about: null }
  })
}

import { useApolloClient } from '@apollo/client/react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useState } from 'react'
import { useText } from '../language/useText.ts'
import { problemOf } from './problems.ts'
import {
  type ChangeData,
  type ChangeInput,
  type ChangeOptions,
  type ChangeResult,
  type ChangeVariables,
  type PayloadOf,
  sendChange,
} from './sendChange.ts'

export interface Change<Data extends ChangeData, Variables extends ChangeVariables> {
  busy: boolean
  /** Why the last change was not done. */
  problem: string | undefined
  send: (input: ChangeInput<Variables>, pinned?: object) => Promise<ChangeResult<PayloadOf<Data>>>
}

/** Sends the changes of a component, and knows whether one is on its way and why the last one was not done. */
export function useChange<Data extends ChangeData, Variables extends ChangeVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  options?: Omit<ChangeOptions, 'pinned'>,
): Change<Data, Variables> {
  const client = useApolloClient()
  const text = useText()
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<ChangeResult>()
  return {
    busy,
    problem: problemOf(result, text),
    async send(input, pinned = {}) {
      setBusy(true)
      setResult(undefined)
      const ended = await sendChange(client, mutation, input, { ...options, pinned })
      setBusy(false)
      setResult(ended)
      return ended
    },
  }
}

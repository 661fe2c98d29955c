import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useState } from 'react'
import type { ChangeData, ChangeInput, ChangeVariables } from '../change/sendChange.ts'
import { useChange } from '../change/useChange.ts'
import { secondFactorDocument } from './secondFactorDocuments.ts'

/** The answer to every change of the second factor. It is the only answer that holds recovery codes. */
type FactorData = ChangeData & Record<string, { recoveryCodes: readonly string[] | null }>

export interface FactorChange<Input> {
  readonly busy: boolean
  readonly problem: string | undefined
  /** Shows a problem before anything is sent. */
  readonly say: (problem: string | undefined) => void
  /** Resolves to the codes to show, or null when there are none; undefined when the change failed. */
  readonly send: (input: Input) => Promise<readonly string[] | null | undefined>
}

/** Changes the second factor, shows refusals, and reads the new state. */
export function useFactorChange<Data extends FactorData, Variables extends ChangeVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
): FactorChange<ChangeInput<Variables>> {
  const { busy, problem, send } = useChange(mutation, { secret: true, refetchQueries: [secondFactorDocument] })
  const [said, say] = useState<string>()
  return {
    busy,
    problem: said ?? problem,
    say,
    async send(input) {
      say(undefined)
      const result = await send(input)
      return result.kind === 'done' ? result.payload.recoveryCodes : undefined
    },
  }
}

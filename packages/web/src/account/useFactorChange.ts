import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { secondFactorWords as words } from '../language/messages/secondFactor.ts'
import { useText } from '../language/useText.ts'
import { isUnconfirmed } from '../session/confirming.ts'
import { factorChangeFragment, secondFactorDocument } from './secondFactorDocuments.ts'

type Changed = FragmentType<typeof factorChangeFragment>

export interface FactorChange {
  readonly busy: boolean
  readonly problem: string | undefined
  /** Shows a problem before anything is sent. */
  readonly say: (problem: string | undefined) => void
  /** Resolves to the codes to show, or null when there are none; undefined when the change failed. */
  readonly run: (work: () => Promise<Changed | null | undefined>) => Promise<readonly string[] | null | undefined>
}

/** Changes the second factor, shows refusals, and reads the new state. */
export function useFactorChange(): FactorChange {
  const text = useText()
  const client = useApolloClient()
  const [busy, setBusy] = useState(false)
  const [problem, say] = useState<string>()
  const run: FactorChange['run'] = async (work) => {
    setBusy(true)
    say(undefined)
    try {
      const payload = readFragment(factorChangeFragment, await work())
      const refusal = payload?.userErrors[0]
      if (!payload || refusal) {
        say(refusal?.message ?? text(words.failed))
        return undefined
      }
      await client.refetchQueries({ include: [secondFactorDocument] })
      return payload.recoveryCodes
    } catch (error) {
      if (!isUnconfirmed(error)) say(text(words.failed))
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, say, run }
}

import { submittingAction, type Text } from '@samop/shared'
import { useState } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { focusPlace } from '../focusPlace.ts'
import { holds, useHolds } from '../saving/held.ts'
import { saveEverything, useSaving } from '../saving/saving.ts'

export const submitFragment = graphql(`
  fragment Submit on Claim {
    id
    status
    availableActions {
      action
      allowed
      refusals {
        code
        message
      }
    }
    requirements {
      code
      met
    }
    unansweredReasons {
      code
    }
  }
`)

const problems = { line: editWords.lineNotAdded, files: editWords.filesNotAttached, unsaved: editWords.saveFirst }
type Problem = keyof typeof problems

/** What is not in the claim yet, and where it stands. */
const held = [
  ['line', 'add-line'],
  ['files', 'add-documents'],
] as const

export interface Submit {
  /** What the button says. */
  name: Text
  /** How many things are missing. */
  missing: number
  /** Why it cannot be submitted, besides what is missing. */
  others: readonly { code: string; message: string }[]
  /** What was found on submitting, as long as it holds. */
  problem: Text | undefined
  /** Leads to what is missing, or opens the dialog that asks once more. */
  ask: () => Promise<void>
  asking: boolean
  close: () => void
}

/** Submitting a claim from its form: what stands in the way is said and shown. */
export function useSubmit(masked: FragmentType<typeof submitFragment>): Submit {
  const claim = readFragment(submitFragment, masked)
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const saving = useSaving().kind
  // A problem found on submitting goes away once it no longer holds.
  const stands = { line: useHolds('line'), files: useHolds('files'), unsaved: saving === 'failed' || saving === 'busy' }
  if (problem && !stands[problem]) setProblem(undefined)
  const name = submittingAction(claim.status) ?? 'SUBMIT'
  const action = claim.availableActions.find((each) => each.action === name)
  const listed = new Set(claim.requirements.map(({ code }) => code))

  async function ask() {
    setProblem(undefined)
    for (const [kind, place] of held)
      if (holds(kind)) {
        focusPlace(place)
        return setProblem(kind)
      }
    const saved = await saveEverything()
    if (saved.kind === 'failed') return setProblem('unsaved')
    if (!action?.allowed) return void focusPlace('missing')
    setAsking(true)
  }

  return {
    name: name === 'SUBMIT' ? editWords.submit : editWords.resubmit,
    missing: claim.requirements.filter(({ met }) => !met).length + claim.unansweredReasons.length,
    others: action?.refusals.filter(({ code }) => !listed.has(code)) ?? [],
    problem: problem && problems[problem],
    ask,
    asking,
    close: () => setAsking(false),
  }
}

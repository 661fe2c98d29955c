import { Button } from '@fluentui/react-components'
import { Send20Regular } from '@fluentui/react-icons'
import { submittingAction } from '@samop/shared'
import { Suspense, useState } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import { lazyPart } from '../../ui/lazyPart.ts'
import { Surface } from '../../ui/Surface.tsx'
import { ClaimMissing } from '../ClaimMissing.tsx'
import { focusPlace } from '../focusPlace.ts'
import { FundRemaining } from './FundRemaining.tsx'
import { SaveIndicator } from '../saving/SaveIndicator.tsx'
import { saveEverything, useSaving } from '../saving/saving.ts'
import css from './SubmitPanel.module.css'
import { holds, useHolds } from '../saving/held.ts'

const SubmitDialog = lazyPart(() => import('./SubmitDialog.tsx').then((module) => module.SubmitDialog))

export const submitPanelFragment = graphql(`
  fragment SubmitPanel on Claim {
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
    }
    ...ClaimMissing
    ...FundRemaining
    ...SubmitDialog
  }
`)

const problems = { line: editWords.lineNotAdded, files: editWords.filesNotAttached, unsaved: editWords.saveFirst }
type Problem = keyof typeof problems

/** What is not in the claim yet, and where it stands. */
const held = [
  ['line', 'add-line'],
  ['files', 'add-documents'],
] as const

/** Shows what is missing, what remains of the fund and the state of saving; its button submits. */
export function SubmitPanel({ claim: masked }: { claim: FragmentType<typeof submitPanelFragment> }) {
  const text = useText()
  const claim = readFragment(submitPanelFragment, masked)
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const saving = useSaving().kind
  // A problem found on submitting goes away once it no longer holds.
  const stands = { line: useHolds('line'), files: useHolds('files'), unsaved: saving === 'failed' || saving === 'busy' }
  if (problem && !stands[problem]) setProblem(undefined)
  const name = submittingAction(claim.status) ?? 'SUBMIT'
  const action = claim.availableActions.find((each) => each.action === name)
  const listed = new Set(claim.requirements.map(({ code }) => code))
  const others = action?.refusals.filter(({ code }) => !listed.has(code)) ?? []

  async function ask() {
    setProblem(undefined)
    for (const [kind, place] of held)
      if (holds(kind)) {
        focusPlace(place)
        return setProblem(kind)
      }
    const saved = await saveEverything()
    if (saved.kind === 'failed') return setProblem('unsaved')
    if (!action?.allowed) return focusPlace('missing')
    setAsking(true)
  }

  return (
    <Surface title={text(editWords.beforeSubmitting)}>
      <ClaimMissing claim={claim} all />
      <div className={css['foot']}>
        <FundRemaining claim={claim} />
        {others.map(({ code, message }) => (
          <p key={code} className={css['problem']}>
            {message}
          </p>
        ))}
        <div className={css['submit']}>
          <Button appearance="primary" size="large" icon={<Send20Regular />} onClick={() => void ask()}>
            {text(name === 'SUBMIT' ? editWords.submit : editWords.resubmit)}
          </Button>
        </div>
        {problem && (
          <p role="alert" className={css['problem']}>
            {text(problems[problem])}
          </p>
        )}
        <SaveIndicator aloud />
      </div>
      {asking && (
        <Suspense>
          <SubmitDialog claim={claim} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </Surface>
  )
}

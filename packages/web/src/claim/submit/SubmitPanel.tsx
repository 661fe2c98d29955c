import { Send20Regular } from '@fluentui/react-icons'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { Surface } from '../../ui/Surface.tsx'
import { ClaimMissing } from '../ClaimMissing.tsx'
import { SaveIndicator } from '../saving/SaveIndicator.tsx'
import { FundRemaining } from './FundRemaining.tsx'
import css from './SubmitPanel.module.css'
import type { Submit } from './useSubmit.ts'

export const submitPanelFragment = graphql(`
  fragment SubmitPanel on Claim {
    ...ClaimMissing
    ...FundRemaining
  }
`)

export interface SubmitPanelProps {
  claim: FragmentType<typeof submitPanelFragment>
  submit: Submit
  /** Where there is little room, a bar at the foot of the window has the button. */
  withButton: boolean
}

/** Shows what is missing, what remains of the fund and the state of saving; its button submits. */
export function SubmitPanel({ claim: masked, submit, withButton }: SubmitPanelProps) {
  const text = useText()
  const claim = readFragment(submitPanelFragment, masked)
  return (
    <Surface title={text(editWords.beforeSubmitting)}>
      <ClaimMissing claim={claim} all />
      <div className={css['foot']}>
        <FundRemaining claim={claim} />
        {submit.others.map(({ code, message }) => (
          <p key={code} className={css['problem']}>
            {message}
          </p>
        ))}
        {withButton && (
          <>
            <div className={css['submit']}>
              <Button appearance="primary" size="large" icon={<Send20Regular />} onClick={() => void submit.ask()}>
                {text(submit.name)}
              </Button>
            </div>
            {submit.problem && (
              <p role="alert" className={css['problem']}>
                {text(submit.problem)}
              </p>
            )}
            <SaveIndicator aloud />
          </>
        )}
      </div>
    </Surface>
  )
}

import { clocks } from '@samop/shared'
import type { ClaimDeadlineFragment } from '../../graphql/graphql.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import css from './NextSteps.module.css'
import { WhyThisDate } from '../WhyThisDate.tsx'
import { Text } from '../../ui/layout/Text.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'

export interface NextStepsProps {
  /** The claim answers a request for action. */
  again: boolean
  /** The review's due day if the claim is submitted now. */
  deadline: ClaimDeadlineFragment | undefined
}

/** Says what happens after the submission, and by when. */
export function NextSteps({ again, deadline }: NextStepsProps) {
  const text = useText()
  const format = useFormat()
  return (
    <>
      <Text as="h3" size={300} weight="semibold" className={css['title']}>
        {text(editWords.nextTitle)}
      </Text>
      <Stack as="ol" gap={8} className={css['list']}>
        <li>{text(again ? editWords.nextAdjusted : editWords.nextReserved)}</li>
        <li>
          {text(editWords.nextReview)}{' '}
          {deadline && <b>{text(editWords.nextDue, { day: format.day(deadline.dueOn) })}</b>}{' '}
          {deadline && (
            <WhyThisDate
              clock={text(clocks[deadline.clock].label)}
              calendar={deadline.calendar}
              steps={deadline.steps}
            />
          )}
        </li>
        <li>{text(again ? editWords.nextLockedAgain : editWords.nextLocked)}</li>
      </Stack>
    </>
  )
}

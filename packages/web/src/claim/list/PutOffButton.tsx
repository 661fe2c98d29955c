import { CalendarClock16Regular } from '@fluentui/react-icons'
import { Suspense, useState } from 'react'
import type { WaitingClaimFragment } from '../../graphql/graphql.ts'
import { putOffWords } from '../../language/messages/putOff.ts'
import { todayIn } from '../../language/now.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { lazyPart } from '../../ui/lazyPart.ts'
import css from './PutOffButton.module.css'

const PutOffDialog = lazyPart(() => import('./PutOffDialog.tsx').then((module) => module.PutOffDialog))

/** Puts a claim off on the person's own list, while there is a day to put it off until. */
export function PutOffButton({ claim }: { claim: WaitingClaimFragment }) {
  const text = useText()
  const [asking, setAsking] = useState(false)
  const { number, deadline } = claim
  if (!deadline || deadline.dueOn <= todayIn(deadline.calendar.timeZone).toString()) return null
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className={css['root'] ?? ''}
        aria-label={text(putOffWords.putOffNumber, { number })}
        title={text(putOffWords.putOff)}
        onClick={() => setAsking(true)}
      >
        <CalendarClock16Regular aria-hidden className={css['icon']} />
        <span className={css['name']}>{text(putOffWords.putOff)}</span>
      </Button>
      {asking && (
        <Suspense>
          <PutOffDialog
            claim={claim}
            today={todayIn(deadline.calendar.timeZone)}
            last={deadline.dueOn}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </>
  )
}

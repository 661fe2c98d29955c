import { ChevronRight16Regular } from '@fluentui/react-icons'
import { type StepKind, stepKinds } from '@samop/shared'
import { claimWords } from '../language/messages/claim.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import css from './WhyThisDate.module.css'

export interface WhyThisDateProps {
  /** The clock's name in the reader's language. */
  clock: string
  calendar: { name: string; timeZone: string }
  steps: readonly { on: string; kind: StepKind; reason: string }[]
}

/** Explains a due day: lists each day counted or skipped, and names the calendar. */
export function WhyThisDate({ clock, calendar, steps }: WhyThisDateProps) {
  const text = useText()
  const format = useFormat()
  return (
    <details className={css['root']}>
      <summary className={css['summary']} aria-label={text(claimWords.whyThisDateOf, { clock })}>
        <ChevronRight16Regular aria-hidden className={css['chevron']} />
        {text(claimWords.whyThisDate)}
      </summary>
      <p className={css['calendar']}>{text(claimWords.calendarNamed, { ...calendar })}</p>
      <ol className={css['steps']} tabIndex={0} aria-label={text(claimWords.whyThisDateOf, { clock })}>
        {steps.map(({ on, kind, reason }, index) => (
          <li key={index} className={`${css['step']} ${kind === 'SKIPPED' ? css['skipped'] : ''}`}>
            <time dateTime={on} className={css['day']}>
              {format.weekday(on)}
            </time>
            <span className={css['kind']}>{text(stepKinds[kind].label)}</span>
            <span className={css['reason']}>{reason}</span>
          </li>
        ))}
      </ol>
    </details>
  )
}

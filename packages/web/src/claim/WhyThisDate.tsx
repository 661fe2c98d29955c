import { ChevronDown12Regular } from '@fluentui/react-icons'
import { type StepKind, stepKinds } from '@samop/shared'
import { useId } from 'react'
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

/**
 * Explains a due day in a popover: lists each day counted or skipped, and names the calendar. The browser opens it beside
 * its button, closes it on Escape or a click elsewhere, and gives the focus back.
 */
export function WhyThisDate({ clock, calendar, steps }: WhyThisDateProps) {
  const text = useText()
  const format = useFormat()
  const id = useId()
  const named = text(claimWords.whyThisDateOf, { clock })
  return (
    <>
      <button type="button" popoverTarget={id} className={css['button']} aria-label={named}>
        {text(claimWords.whyThisDate)}
        <ChevronDown12Regular aria-hidden />
      </button>
      <div id={id} popover="auto" role="group" aria-label={named} className={css['popover']}>
        <p className={css['title']}>{named}</p>
        <p className={css['calendar']}>
          {text(claimWords.calendarNamed, { name: calendar.name, zone: format.zone(calendar.timeZone) })}
        </p>
        <ol className={css['steps']} tabIndex={0} aria-label={named}>
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
      </div>
    </>
  )
}

import { CheckmarkCircle20Regular, Warning20Regular } from '@fluentui/react-icons'
import { useId, type ReactNode } from 'react'
import type { SlaFiguresFragment } from '../graphql/graphql.ts'
import { teamWords } from '../language/messages/team.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import css from './TeamFigures.module.css'
import { useMedianText } from './useMedianText.ts'

export interface TeamFiguresProps {
  total: SlaFiguresFragment
  waiting: number
  waitingLate: number
  period: string
}

export function TeamFigures({ total, waiting, waitingLate, period }: TeamFiguresProps) {
  const text = useText()
  const format = useFormat()
  const median = useMedianText()
  const heading = useId()
  const { decided, inTime, late } = total
  const share = (count: number) =>
    decided > 0 && text(teamWords.share, { share: format.percent(rounded(count / decided)), count: decided })
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={css['heading']}>
        {text(teamWords.figures, { period })}
      </h2>
      <dl className={css['list']}>
        <Figure label={text(teamWords.decided)} hint={text(teamWords.decidedHint, { count: decided })}>
          {format.number(decided)}
        </Figure>
        <Figure label={text(teamWords.inTime)} hint={share(inTime)} tone="good">
          <CheckmarkCircle20Regular aria-hidden /> {format.number(inTime)}
        </Figure>
        <Figure label={text(teamWords.late)} hint={share(late)} {...(late > 0 && { tone: 'bad' })}>
          {late > 0 && <Warning20Regular aria-hidden />} {format.number(late)}
        </Figure>
        <Figure label={text(teamWords.median)} hint={text(teamWords.medianHint)}>
          <span className={css['words']}>{median(total.medianBusinessDays)}</span>
        </Figure>
        <Figure
          label={text(teamWords.waiting)}
          hint={waiting > 0 ? text(teamWords.waitingLate, { count: waitingLate }) : text(teamWords.waitingHint)}
        >
          {format.number(waiting)}
        </Figure>
      </dl>
    </section>
  )
}

interface FigureProps {
  label: string
  hint: ReactNode
  tone?: 'good' | 'bad'
  children: ReactNode
}

function Figure({ label, hint, tone, children }: FigureProps) {
  return (
    <div className={css['figure']}>
      <dt className={css['label']}>{label}</dt>
      <dd className={`${css['value']} ${tone ? css[tone] : ''}`}>{children}</dd>
      {hint && <dd className={css['hint']}>{hint}</dd>}
    </div>
  )
}

const rounded = (share: number) => Math.round(share * 1000) / 1000

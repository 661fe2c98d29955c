import { CheckmarkCircle20Regular, Warning20Regular } from '@fluentui/react-icons'
import { useId, type ReactNode } from 'react'
import type { SlaFiguresFragment } from '../graphql/graphql.ts'
import { teamWords } from '../language/messages/team.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { href, paths } from '../paths.ts'
import { Link } from '../router/Link.tsx'
import { shareOf } from './share.ts'
import css from './TeamFigures.module.css'
import { useMedianText } from './useMedianText.ts'

export interface TeamFiguresProps {
  total: SlaFiguresFragment
  waiting: number
  waitingLate: number
  period: string
  /** The address of the claims decided in the period. */
  decidedList: string
}

export function TeamFigures({ total, waiting, waitingLate, period, decidedList }: TeamFiguresProps) {
  const text = useText()
  const format = useFormat()
  const median = useMedianText()
  const heading = useId()
  const { decided, inTime, late, lateOpen } = total
  // A claim that is late and still open would otherwise count for nobody until somebody decides it.
  const measured = decided + lateOpen
  const share = (count: number) =>
    measured > 0 && text(teamWords.share, { share: format.percent(shareOf(count, measured)), count: measured })
  const lateList = href(paths.reviewQueue, {}, { tab: 'late' })
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={css['heading']}>
        {text(teamWords.figures, { period })}
      </h2>
      <dl className={css['list']}>
        <Figure label={text(teamWords.decided)} hint={text(teamWords.decidedHint, { count: decided })}>
          <Link to={decidedList}>{format.number(decided)}</Link>
        </Figure>
        <Figure label={text(teamWords.inTime)} hint={share(inTime)} tone="good">
          <CheckmarkCircle20Regular aria-hidden /> {format.number(inTime)}
        </Figure>
        <Figure
          label={text(teamWords.late)}
          hint={lateOpen > 0 ? <Link to={lateList}>{text(teamWords.lateOpen, { count: lateOpen })}</Link> : share(late)}
          {...(late + lateOpen > 0 && { tone: 'bad' })}
        >
          {late + lateOpen > 0 && <Warning20Regular aria-hidden />} {format.number(late + lateOpen)}
        </Figure>
        <Figure label={text(teamWords.median)} hint={text(teamWords.medianHint)}>
          <span className={css['words']}>{median(total.medianBusinessDays)}</span>
        </Figure>
        <Figure
          label={text(teamWords.waiting)}
          hint={
            waitingLate > 0 ? (
              <Link to={lateList}>{text(teamWords.waitingLate, { count: waitingLate })}</Link>
            ) : (
              text(waiting > 0 ? teamWords.waitingInTime : teamWords.waitingHint)
            )
          }
        >
          <Link to={href(paths.reviewQueue, {}, { tab: 'waiting' })}>{format.number(waiting)}</Link>
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

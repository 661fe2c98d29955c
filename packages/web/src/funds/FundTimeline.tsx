import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import { todayIn } from '../language/now.ts'
import type { GlossaryTerm } from '../language/messages/glossary.ts'
import { fundsWords } from '../language/messages/funds.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { HelpNote } from '../ui/HelpNote.tsx'
import css from './FundTimeline.module.css'
import { monthTicks } from './monthTicks.ts'
import { useDaysLeft } from './useDaysLeft.ts'

export const fundTimelineFragment = graphql(`
  fragment FundTimeline on Fund {
    id
    usagePeriod {
      id
      label
      earningFrom
      earningTo
      usageFrom
      usageTo
      claimingFrom
      claimingTo
      correctionsUntil
    }
    program {
      id
      calendar {
        timeZone
      }
    }
  }
`)

interface Phase {
  readonly from: string
  readonly to: string
  readonly said: string
  readonly term: GlossaryTerm
  /** The days left to its end are said. */
  readonly left?: boolean
}

/**
 * The phases of a period below each other on one line of time, with today: people disagree which half of the year a label
 * names, so every date is said.
 */
export function FundTimeline({ fund: masked }: { fund: FragmentType<typeof fundTimelineFragment> }) {
  const text = useText()
  const format = useFormat()
  const daysLeft = useDaysLeft()
  const { usagePeriod: period, program } = readFragment(fundTimelineFragment, masked)
  const today = todayIn(program.calendar.timeZone).toString()
  const range = (from: string, to: string) => ({ dates: format.dayRange(from, to) })
  const begun = [
    { from: period.earningFrom, to: period.earningTo, words: fundsWords.earnedIn, term: 'earning' },
    { from: period.usageFrom, to: period.usageTo, words: fundsWords.usedIn, term: 'usagePeriod', left: true },
    {
      from: period.claimingFrom,
      to: period.claimingTo,
      words: fundsWords.claimedIn,
      term: 'claimingPeriod',
      left: true,
    },
  ] as const
  const phases: readonly Phase[] = [
    ...begun.map(({ words, ...phase }) => ({ ...phase, said: text(words, range(phase.from, phase.to)) })),
    {
      from: period.claimingTo,
      to: period.correctionsUntil,
      term: 'corrections',
      said: text(fundsWords.correctedUntil, { day: format.day(period.correctionsUntil) }),
    },
  ]
  const place = scaleOf(period.earningFrom, period.correctionsUntil)
  const now = today >= period.earningFrom && today <= period.correctionsUntil ? place(today) : undefined
  return (
    <div className={css['root']}>
      {now !== undefined && (
        <div className={css['row']} aria-hidden>
          <span className={css['axis']}>
            <span className={now > 50 ? css['beforeToday'] : css['today']} style={{ insetInlineStart: `${now}%` }}>
              {text(fundsWords.today, { day: format.shortDay(today) })}
            </span>
          </span>
        </div>
      )}
      <ul aria-label={period.label}>
        {phases.map(({ from, to, said, term, left }) => (
          <li key={said} className={css['row']}>
            <span className={css['words']}>
              <span>
                <span>{said}</span> <HelpNote term={term} />
              </span>
              {left && <span className={css['left']}>{daysLeft(to, today)}</span>}
            </span>
            <span aria-hidden className={css['axis']}>
              <span
                className={css[to < today ? 'past' : from > today ? 'ahead' : 'running']}
                style={{ insetInlineStart: `${place(from)}%`, width: `${place(to) - place(from)}%` }}
              />
              {now !== undefined && <span className={css['line']} style={{ insetInlineStart: `${now}%` }} />}
            </span>
          </li>
        ))}
      </ul>
      <div className={css['row']} aria-hidden>
        <span className={css['axis']}>
          {monthTicks(period.earningFrom, period.correctionsUntil).map((day, index) => (
            <span key={day} className={css['tick']} style={{ insetInlineStart: `${place(day)}%` }}>
              {place(day) < 92 && format.month(day, index === 0 || day.slice(5, 7) === '01')}
            </span>
          ))}
        </span>
      </div>
    </div>
  )
}

/** Where a day stands between two others, in percent. */
function scaleOf(first: string, last: string): (day: string) => number {
  const start = Temporal.PlainDate.from(first)
  const until = (day: string) => start.until(day, { largestUnit: 'day' }).days
  const whole = Math.max(1, until(last))
  return (day) => (until(day) / whole) * 100
}

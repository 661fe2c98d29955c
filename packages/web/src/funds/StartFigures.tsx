import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import type { StartFundFragment } from '../graphql/graphql.ts'
import { fundsWords } from '../language/messages/funds.ts'
import { MoneyText } from '../language/MoneyText.tsx'
import { todayIn } from '../language/now.ts'
import { type DeadlineValue, useDeadlineText } from '../language/useDeadlineText.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { claimingNow } from './claimingNow.ts'
import css from './StartFigures.module.css'
import { sumByCurrency } from './sumByCurrency.ts'
import { useDaysLeft } from './useDaysLeft.ts'
import { soonDays } from './useFundRisk.ts'

export const startFundFragment = graphql(`
  fragment StartFund on Fund {
    id
    remaining {
      amount
      currency
    }
    program {
      id
      calendar {
        timeZone
      }
    }
    usagePeriod {
      id
      usageTo
      claimingFrom
      claimingTo
    }
  }
`)

export interface StartFiguresProps {
  /** How many claims the partner has to act on, and the nearest of their clocks. */
  toAnswer: number
  nearest: DeadlineValue | null | undefined
  funds: FragmentType<typeof startFundFragment>[]
}

/** What counts, in three figures: the claims to act on, the money left to claim, and what of it ends next. */
export function StartFigures({ toAnswer, nearest, funds: masked }: StartFiguresProps) {
  const text = useText()
  const format = useFormat()
  const say = useDeadlineText()
  const daysLeft = useDaysLeft()
  const open = readFragment(startFundFragment, masked).filter(
    (fund) => claimingNow(fund) !== 'OVER' && Number(fund.remaining.amount) > 0,
  )
  const byDay = open.map((fund) => ({ fund, ...nextEnd(fund) })).toSorted((a, b) => a.day.localeCompare(b.day))
  const [next] = byDay
  const ending = byDay.filter(({ day }) => day === next?.day)
  const ends = ending.every(({ ends: each }) => each === next?.ends) ? next?.ends : undefined
  return (
    <dl className={css['root']}>
      <Figure label={text(fundsWords.toAnswer)} note={nearest && `${say(nearest).due}, ${say(nearest).left ?? ''}`}>
        {format.number(toAnswer)}
      </Figure>
      <Figure label={text(fundsWords.toCollect)} note={text(fundsWords.inFunds, { count: open.length })}>
        <Amounts of={open.map(({ remaining }) => remaining)} />
      </Figure>
      <Figure
        label={text(fundsWords.endsNext)}
        tone={next && daysUntil(next.fund, next.day) < soonDays ? 'near' : 'calm'}
        note={
          next
            ? text(ends ? endWords[ends] : fundsWords.endsOn, {
                day: format.day(next.day),
                left: daysLeft(next.day, todayOf(next.fund)),
              })
            : text(fundsWords.nothingEndsText)
        }
      >
        {next ? <Amounts of={ending.map(({ fund }) => fund.remaining)} /> : text(fundsWords.nothingEnds)}
      </Figure>
    </dl>
  )
}

interface FigureProps {
  label: string
  note?: ReactNode
  tone?: 'calm' | 'near'
  children: ReactNode
}

function Figure({ label, note, tone = 'calm', children }: FigureProps) {
  return (
    <div className={css['figure']}>
      <dt className={css['label']}>{label}</dt>
      <dd className={css[tone]}>{children}</dd>
      {note && <dd className={css['note']}>{note}</dd>}
    </div>
  )
}

function Amounts({ of }: { of: readonly { amount: string; currency: string }[] }) {
  const sums = sumByCurrency(of)
  return sums.length === 0
    ? '0'
    : sums.map((sum) => (
        <span key={sum.currency} className={css['amount']}>
          <MoneyText money={sum} />
        </span>
      ))
}

const endWords = { USE: fundsWords.endsUse, CLAIM: fundsWords.endsClaim }

/** The last day to spend; after it, the last day to claim. */
function nextEnd(fund: StartFundFragment): { day: string; ends: keyof typeof endWords } {
  const { usageTo, claimingTo } = fund.usagePeriod
  return todayOf(fund) <= usageTo ? { day: usageTo, ends: 'USE' } : { day: claimingTo, ends: 'CLAIM' }
}

const todayOf = ({ program }: StartFundFragment) => todayIn(program.calendar.timeZone).toString()

const daysUntil = (fund: StartFundFragment, day: string) =>
  Temporal.PlainDate.from(todayOf(fund)).until(day, { largestUnit: 'day' }).days

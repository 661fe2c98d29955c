import {
  CalendarCancel16Regular,
  CalendarClock16Regular,
  Checkmark16Regular,
  Clock16Regular,
  Warning16Regular,
} from '@fluentui/react-icons'
import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import { fundsWords } from '../language/messages/funds.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { href, paths } from '../paths.ts'
import { Link } from '../router/Link.tsx'
import { claimingNow } from './claimingNow.ts'
import css from './FundTodo.module.css'
import { useFundRisk } from './useFundRisk.ts'
import { Stack } from '../ui/layout/Stack.tsx'

export const fundTodoFragment = graphql(`
  fragment FundTodo on Fund {
    id
    waitingClaimCount
    program {
      id
      calendar {
        timeZone
      }
    }
    usagePeriod {
      id
      claimingFrom
      claimingTo
    }
    ...FundRisk
  }
`)

/** What needs doing about a fund: claims that wait for the partner, and money about to be lost. */
export function FundTodo({ fund: masked }: { fund: FragmentType<typeof fundTodoFragment> }) {
  const text = useText()
  const format = useFormat()
  const riskOf = useFundRisk()
  const fund = readFragment(fundTodoFragment, masked)
  // The dates stand in the line of time; what remains is said in words only when it may be lost.
  const risk = [riskOf(fund)].find((each) => each?.soon)
  const claiming = claimingNow(fund)
  const notOpen = claiming === 'AHEAD'
  const waiting = href(
    paths.coopManagement,
    { programId: fund.program.id },
    { period: fund.usagePeriod.id, turn: 'PARTNER', order: 'DUE_ASC' },
  )
  return (
    <Stack as="ul" gap={4}>
      {fund.waitingClaimCount > 0 && (
        <li className={css['item']}>
          <Clock16Regular aria-hidden />
          <Link to={waiting}>{text(fundsWords.waitingClaimCount, { count: fund.waitingClaimCount })}</Link>
        </li>
      )}
      {risk && (
        <li className={`${css['item']} ${css['soon']}`}>
          <Warning16Regular aria-hidden />
          <span>{risk.text}</span>
        </li>
      )}
      {notOpen && (
        <li className={css['item']}>
          <CalendarClock16Regular aria-hidden />
          {text(fundsWords.claimingOpens, { day: format.day(fund.usagePeriod.claimingFrom) })}
        </li>
      )}
      {fund.waitingClaimCount === 0 && !risk && !notOpen && (
        <li className={css['item']}>
          {claiming === 'OVER' ? <CalendarCancel16Regular aria-hidden /> : <Checkmark16Regular aria-hidden />}
          {claiming === 'OVER'
            ? text(fundsWords.claimingClosed, { day: format.day(fund.usagePeriod.claimingTo) })
            : text(fundsWords.nothingTodo)}
        </li>
      )}
    </Stack>
  )
}

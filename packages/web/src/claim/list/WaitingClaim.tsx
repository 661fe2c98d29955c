import { clocks } from '@samop/shared'
import type { ReactNode } from 'react'
import { graphql } from '../../graphql/gql.ts'
import type { WaitingClaimFragment } from '../../graphql/graphql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { claimListWords } from '../../language/messages/claimList.ts'
import { MoneyText } from '../../language/MoneyText.tsx'
import { toneOf, useDeadlineText } from '../../language/useDeadlineText.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { Link } from '../../router/Link.tsx'
import { classNames } from '../../ui/layout/classNames.ts'
import { useViewer } from '../../session/SessionProvider.tsx'
import { ClaimStatusBadge } from '../ClaimStatusBadge.tsx'
import css from './WaitingClaim.module.css'

export const waitingClaimFragment = graphql(`
  fragment WaitingClaim on Claim {
    id
    number
    title
    status
    amount {
      amount
      currency
    }
    program {
      id
      name
    }
    supportUrl
    backOn
    deadline {
      clock
      state
      dueOn
      businessDaysLeft
      calendar {
        name
        timeZone
      }
    }
  }
`)

export interface WaitingClaimProps {
  claim: WaitingClaimFragment
  /** A button at the end of the row. */
  action?: ReactNode
  /** A third line. */
  below?: ReactNode
}

/** A claim in two lines: its name and status, its clock and amount. */
export function WaitingClaim({ claim, action, below }: WaitingClaimProps) {
  const text = useText()
  const say = useDeadlineText()
  const format = useFormat()
  const { side } = useViewer()
  const { id, number, title, status, program, amount, deadline } = claim
  const said = deadline && say(deadline)
  return (
    <li className={classNames(css['root'], action ? css['withAction'] : undefined)}>
      <p className={css['name']}>
        <Link to={href(paths.claim, { id })} className={css['link']}>
          {title || text(claimWords.untitled)}
        </Link>{' '}
        <span className={css['number']}>{number}</span>
      </p>
      <span className={css['status']}>
        <ClaimStatusBadge status={status} />
      </span>
      <p className={css['quiet']}>
        <span className={css['program']}>{program.name}</span>
        {deadline && said && (
          <span>
            <span className={css['due']}>
              {text(claimListWords.clockDue, {
                clock: text(clocks[deadline.clock].label),
                due: insideSentence(said.dueNamed),
              })}
              {said.left && ', '}
            </span>
            {said.left ? (
              <b className={css[toneOf(deadline, side)]}>{said.left}</b>
            ) : (
              <span aria-hidden className={css['day']}>
                {format.nearDay(deadline.dueOn)}
              </span>
            )}
          </span>
        )}
      </p>
      <span className={css['amount']}>
        <MoneyText money={amount} />
      </span>
      {action && <span className={css['action']}>{action}</span>}
      {below && <span className={css['below']}>{below}</span>}
    </li>
  )
}

/** A text that begins a sentence elsewhere, with a small letter at its start. */
const insideSentence = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

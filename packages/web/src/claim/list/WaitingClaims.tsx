import { clocks } from '@samop/shared'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { claimListWords } from '../../language/messages/claimList.ts'
import { MoneyText } from '../../language/MoneyText.tsx'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { ClaimStatusBadge } from '../ClaimStatusBadge.tsx'
import { isUrgent, useDeadlineText } from '../../language/useDeadlineText.ts'
import css from './WaitingClaims.module.css'

export const waitingClaimsFragment = graphql(`
  fragment WaitingClaims on ClaimConnection {
    totalCount
    pageInfo {
      hasNextPage
    }
    edges {
      cursor
      node {
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
    }
  }
`)

export interface WaitingClaimsProps {
  claims: FragmentType<typeof waitingClaimsFragment>
  /** Shown when no claim waits. */
  empty: ReactNode
}

/** Lists the claims that wait for the partner, the nearest deadline first. */
export function WaitingClaims({ claims: masked, empty }: WaitingClaimsProps) {
  const text = useText()
  const say = useDeadlineText()
  const { edges, totalCount, pageInfo } = readFragment(waitingClaimsFragment, masked)
  if (edges.length === 0) return empty
  return (
    <>
      <ul>
        {edges.map(({ node: { id, number, title, status, program, amount, deadline } }) => {
          const said = deadline && say(deadline)
          return (
            <li key={id} className={css['root']}>
              <div className={css['what']}>
                <Link to={href(paths.claim, { id })} className={css['link']}>
                  {title || text(claimWords.untitled)}
                </Link>
                <p className={css['quiet']}>
                  {number} {program.name}
                </p>
                {deadline && said && (
                  <p>
                    {text(claimListWords.clockDue, { clock: text(clocks[deadline.clock].label), due: said.dueNamed })}{' '}
                    <b className={isUrgent(deadline) ? css['urgent'] : undefined}>{said.left}</b>
                  </p>
                )}
              </div>
              <div className={css['end']}>
                <ClaimStatusBadge status={status} />
                <MoneyText money={amount} />
              </div>
            </li>
          )
        })}
      </ul>
      {pageInfo.hasNextPage && (
        <p className={css['more']}>{text(claimListWords.count, { shown: edges.length, total: totalCount })}</p>
      )}
    </>
  )
}

import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import type { WaitingClaimFragment } from '../../graphql/graphql.ts'
import { claimListWords } from '../../language/messages/claimList.ts'
import { putOffWords } from '../../language/messages/putOff.ts'
import { shellWords } from '../../language/messages/shell.ts'
import { todayIn } from '../../language/now.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { Row } from '../../ui/layout/Row.tsx'
import { Surface } from '../../ui/Surface.tsx'
import { BringBackButton } from './BringBackButton.tsx'
import { ColleagueClaims } from './ColleagueClaims.tsx'
import { LateWays } from './LateWays.tsx'
import { PutOffButton } from './PutOffButton.tsx'
import { WaitingClaim, waitingClaimFragment } from './WaitingClaim.tsx'
import { WaitingGroup } from './WaitingGroup.tsx'
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
        ...WaitingClaim
      }
    }
  }
`)

type Listed = FragmentType<typeof waitingClaimsFragment>

export interface WaitingClaimsProps {
  /** The claims that the person has to act on. */
  claims: Listed
  /** Shown when no claim waits for the person. */
  empty: ReactNode
  /** Shows those that are not listed yet. */
  onMore: () => void
}

/** Lists what waits for the person, the nearest deadline first: what is due this week, and later. */
export function WaitingClaims({ claims: masked, empty, onMore }: WaitingClaimsProps) {
  const text = useText()
  const claims = readFragment(waitingClaimsFragment, masked)
  const own = rowsOf(masked)
  const soon = own.filter(isThisWeek)
  const mayPutOff = (claim: WaitingClaimFragment) => <PutOffButton claim={claim} />
  return (
    <>
      {own.length === 0 && empty}
      <WaitingGroup title={text(claimListWords.thisWeek)} claims={soon} action={mayPutOff} />
      <WaitingGroup
        title={soon.length > 0 ? text(claimListWords.later) : undefined}
        claims={own.filter((claim) => !isThisWeek(claim))}
        action={mayPutOff}
      />
      {claims.pageInfo.hasNextPage && (
        <p className={css['more']}>
          {text(claimListWords.count, { shown: own.length, total: claims.totalCount })}
          <Button size="small" onClick={onMore}>
            {text(shellWords.loadMore)}
          </Button>
        </p>
      )}
    </>
  )
}

export interface WatchedClaimsProps {
  /** Those on which only a colleague may act. */
  colleagues: Listed
  /** Those on which the validation team is late. */
  late: Listed
  /** Those that the person has put off. */
  putOff: Listed
}

/** Lists what does not wait for the person, but is worth an eye: where the vendor is late, a colleague's turn, what is put off. */
export function WatchedClaims({ colleagues, late, putOff }: WatchedClaimsProps) {
  const text = useText()
  const format = useFormat()
  const groups = [late, colleagues, putOff].map(rowsOf)
  const [lateRows = [], others = [], putOffRows = []] = groups
  if (groups.every(({ length }) => length === 0)) return null
  return (
    <Surface title={text(claimListWords.watched)} flush>
      <WaitingGroup
        title={text(putOffWords.vendorLate)}
        claims={lateRows}
        below={(claim) => <LateWays claim={claim} />}
      />
      {others.length > 0 && <ColleagueClaims claims={others} />}
      <WaitingGroup
        title={text(putOffWords.group)}
        claims={putOffRows}
        below={({ id, number, backOn }) => (
          <Row as="span" gap={[4, 12]} align="center" wrap>
            {backOn && text(putOffWords.backOn, { day: format.day(backOn) })}
            <BringBackButton id={id} number={number} />
          </Row>
        )}
      />
    </Surface>
  )
}

const rowsOf = (list: Listed): readonly WaitingClaimFragment[] =>
  readFragment(waitingClaimsFragment, list).edges.map(({ node }) => readFragment(waitingClaimFragment, node))

/** Lists the claims that the validation team has to act on, the nearest deadline first. */
export function UnderwayClaims({ claims: masked }: Pick<WaitingClaimsProps, 'claims'>) {
  const text = useText()
  const { edges, pageInfo, totalCount } = readFragment(waitingClaimsFragment, masked)
  if (edges.length === 0) return null
  return (
    <Surface title={text(claimListWords.withVendor)} flush>
      <ul className={css['underway']}>
        {edges.map(({ node }) => (
          <WaitingClaim key={node.id} claim={readFragment(waitingClaimFragment, node)} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <p className={css['more']}>{text(claimListWords.count, { shown: edges.length, total: totalCount })}</p>
      )}
    </Surface>
  )
}

function isThisWeek({ deadline }: WaitingClaimFragment): boolean {
  return deadline !== null && deadline.dueOn <= todayIn(deadline.calendar.timeZone).add({ days: 7 }).toString()
}

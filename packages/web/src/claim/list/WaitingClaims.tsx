import { type ReactNode, useId } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import type { WaitingClaimFragment } from '../../graphql/graphql.ts'
import { claimListWords } from '../../language/messages/claimList.ts'
import { todayIn } from '../../language/now.ts'
import { useText } from '../../language/useText.ts'
import { Text } from '../../ui/layout/Text.tsx'
import { Surface } from '../../ui/Surface.tsx'
import { WaitingClaim, waitingClaimFragment } from './WaitingClaim.tsx'
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

export interface WaitingClaimsProps {
  /** The claims that the partner has to act on. */
  claims: FragmentType<typeof waitingClaimsFragment>
  /** Shown when no claim waits for the partner. */
  empty: ReactNode
}

/** Lists the claims that wait for the partner, the nearest deadline first: what is due this week, what later. */
export function WaitingClaims({ claims: masked, empty }: WaitingClaimsProps) {
  const text = useText()
  const claims = readFragment(waitingClaimsFragment, masked)
  const own = claims.edges.map(({ node }) => readFragment(waitingClaimFragment, node))
  return (
    <>
      {own.length === 0 && empty}
      <Group title={text(claimListWords.thisWeek)} claims={own.filter(isThisWeek)} />
      <Group title={text(claimListWords.later)} claims={own.filter((claim) => !isThisWeek(claim))} />
      {claims.pageInfo.hasNextPage && (
        <p className={css['more']}>{text(claimListWords.count, { shown: own.length, total: claims.totalCount })}</p>
      )}
    </>
  )
}

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

function Group({ title, claims }: { title: string; claims: readonly WaitingClaimFragment[] }) {
  const id = useId()
  if (claims.length === 0) return null
  return (
    <section aria-labelledby={id} className={css['group']}>
      <Text as="h3" size={200} weight="semibold" tone="soft" id={id} className={css['title']}>
        {title} <span className={css['count']}>{claims.length}</span>
      </Text>
      <ul>
        {claims.map((claim) => (
          <WaitingClaim key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  )
}

function isThisWeek({ deadline }: WaitingClaimFragment): boolean {
  return deadline !== null && deadline.dueOn <= todayIn(deadline.calendar.timeZone).add({ days: 7 }).toString()
}

import { type ReactNode, useId } from 'react'
import type { WaitingClaimFragment } from '../../graphql/graphql.ts'
import { Text } from '../../ui/layout/Text.tsx'
import { WaitingClaim } from './WaitingClaim.tsx'
import css from './WaitingClaims.module.css'

export interface WaitingGroupProps {
  /** Absent where the list needs no heading of its own. */
  title?: string | undefined
  claims: readonly WaitingClaimFragment[]
  /** What can be done to a claim from its row. */
  action?: (claim: WaitingClaimFragment) => ReactNode
  /** A third line of a row. */
  below?: (claim: WaitingClaimFragment) => ReactNode
}

/** Claims of a list under a heading; nothing while there are none. */
export function WaitingGroup({ title, claims, action, below }: WaitingGroupProps) {
  const id = useId()
  if (claims.length === 0) return null
  const list = (
    <ul>
      {claims.map((claim) => (
        <WaitingClaim key={claim.id} claim={claim} action={action?.(claim)} below={below?.(claim)} />
      ))}
    </ul>
  )
  if (!title) return <div className={css['alone']}>{list}</div>
  return (
    <section aria-labelledby={id} className={css['group']}>
      <Text as="h3" size={200} weight="semibold" tone="soft" id={id} className={css['title']}>
        {title} <span className={css['count']}>{claims.length}</span>
      </Text>
      {list}
    </section>
  )
}

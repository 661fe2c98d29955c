import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { useText } from '../../language/useText.ts'
import { useViewer } from '../../session/SessionProvider.tsx'
import { ClaimDeadline } from '../ClaimDeadline.tsx'
import css from './ClaimHeader.module.css'
import { ClaimProgress } from './ClaimProgress.tsx'
import { ClaimStatusBadge } from '../ClaimStatusBadge.tsx'
import { MissedClock } from './MissedClock.tsx'
import { StatusAnnouncement } from './StatusAnnouncement.tsx'
import { useStandingText } from './useStandingText.ts'
import { useTurn } from './useTurn.ts'
import { Text } from '../../ui/layout/Text.tsx'

export const claimHeaderFragment = graphql(`
  fragment ClaimHeader on Claim {
    id
    status
    turn
    partner {
      id
      name
    }
    assignee {
      id
      name
    }
    amount {
      amount
      currency
    }
    approvedAmount {
      amount
      currency
    }
    supportUrl
    acceptedAt
    availableActions {
      action
      allowed
    }
    deadline {
      clock
      state
      dueOn
      ...ClaimDeadline
    }
  }
`)

export interface ClaimHeaderProps {
  claim: FragmentType<typeof claimHeaderFragment>
  /** Who has the claim, in place of the sentence that says so. */
  holder?: ReactNode
}

/**
 * Shows where the claim stands: status and whose turn, the running clock, the money’s way. Announces a change of status to
 * screen readers.
 */
export function ClaimHeader({ claim: masked, holder }: ClaimHeaderProps) {
  const text = useText()
  const standing = useStandingText()
  const viewer = useViewer()
  const claim = readFragment(claimHeaderFragment, masked)
  const turn = useTurn(claim)
  const { status } = claim
  return (
    <section aria-label={text(claimWords.standing)} className={css['root']}>
      <StatusAnnouncement status={status} />
      {/* Whose clock it is reads it at the clock itself. */}
      {viewer.side === 'PARTNER' && claim.turn === 'VENDOR' && claim.deadline?.state === 'MISSED' && (
        <MissedClock supportUrl={claim.supportUrl} />
      )}
      <div className={css['strip']}>
        <div className={css['status']}>
          <h2 className="samop-hidden">{text(claimWords.status)}</h2>
          <ClaimStatusBadge status={status} />
          <p className={css['strong']}>{turn}</p>
          {holder ?? (claim.turn === 'VENDOR' && <Text tone="soft">{standing.holder(claim)}</Text>)}
        </div>
        <div className={css['clock']}>
          <h2 className="samop-hidden">{text(claimWords.deadline)}</h2>
          <ClaimDeadline deadline={claim.deadline} />
        </div>
        <div className={css['money']}>
          <h2 className="samop-hidden">{text(claimWords.amounts)}</h2>
          <ClaimProgress claim={claim} />
        </div>
      </div>
      <p className={css['next']}>{standing.meaning(claim)}</p>
    </section>
  )
}

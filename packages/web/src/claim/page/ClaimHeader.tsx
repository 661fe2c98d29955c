import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { T } from '../../language/T.tsx'
import { useText } from '../../language/useText.ts'
import { useViewer } from '../../session/SessionProvider.tsx'
import { MoneyText } from '../../language/MoneyText.tsx'
import { ClaimDeadline } from '../ClaimDeadline.tsx'
import css from './ClaimHeader.module.css'
import { ClaimStatusBadge } from '../ClaimStatusBadge.tsx'
import { MissedClock } from './MissedClock.tsx'
import { StatusAnnouncement } from './StatusAnnouncement.tsx'
import { useStandingText } from './useStandingText.ts'
import { useTurn } from './useTurn.ts'
import { Text } from '../../ui/layout/Text.tsx'
import { Row } from '../../ui/layout/Row.tsx'

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
    availableActions {
      action
      allowed
    }
    deadline {
      state
      ...ClaimDeadline
    }
  }
`)

export interface ClaimHeaderProps {
  claim: FragmentType<typeof claimHeaderFragment>
  /** Buttons under the three cells. */
  actions?: ReactNode
}

/**
 * Shows where the claim stands: status and whose turn, the running clock, the money. Announces a change of status to
 * screen readers.
 */
export function ClaimHeader({ claim: masked, actions }: ClaimHeaderProps) {
  const text = useText()
  const turn = useTurn()
  const standing = useStandingText()
  const viewer = useViewer()
  const claim = readFragment(claimHeaderFragment, masked)
  const { status, amount, approvedAmount } = claim
  const inPart = approvedAmount && approvedAmount.amount !== amount.amount
  const approved = inPart ? claimWords.approved : claimWords.approvedInFull
  return (
    <section aria-label={text(claimWords.standing)} className={css['root']}>
      <StatusAnnouncement status={status} />
      {claim.turn === 'VENDOR' && claim.deadline?.state === 'MISSED' && (
        <MissedClock supportUrl={viewer.side === 'PARTNER' ? claim.supportUrl : null} />
      )}
      <div className={css['cells']}>
        <div className={css['cell']}>
          <Text as="h2" size={200} weight="semibold" tone="faint" className={css['label']}>
            {text(claimWords.status)}
          </Text>
          <ClaimStatusBadge status={status} />
          <p className={css['strong']}>{turn(claim.turn, claim.partner.name)}</p>
          {claim.turn === 'VENDOR' && <Text tone="soft">{standing.holder(claim)}</Text>}
        </div>
        <div className={css['cell']}>
          <Text as="h2" size={200} weight="semibold" tone="faint" className={css['label']}>
            {text(claimWords.deadline)}
          </Text>
          <ClaimDeadline deadline={claim.deadline} />
        </div>
        <div className={css['cell']}>
          <Text as="h2" size={200} weight="semibold" tone="faint" className={css['label']}>
            {text(approvedAmount ? approved : claimWords.claimed)}
          </Text>
          <Text size={500} weight="semibold">
            <MoneyText money={approvedAmount ?? amount} />
          </Text>
          {inPart && (
            <Text tone="soft">
              <T text={claimWords.ofClaimed} values={{ amount: <MoneyText money={amount} /> }} />
            </Text>
          )}
        </div>
      </div>
      <p className={css['next']}>{standing.meaning(claim)}</p>
      {actions && (
        <Row gap={8} wrap className={css['actions']}>
          {actions}
        </Row>
      )}
    </section>
  )
}

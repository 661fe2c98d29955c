import { graphql } from '../../graphql/gql.ts'
import type { ClaimRowFragment } from '../../graphql/graphql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { claimListWords } from '../../language/messages/claimList.ts'
import { useText } from '../../language/useText.ts'
import type { Column } from '../../ui/DataList.tsx'
import { ClaimAmount } from '../../ui/ClaimAmount.tsx'
import { ClaimStatusBadge } from '../ClaimStatusBadge.tsx'
import { DueText } from './DueText.tsx'

export const claimRowFragment = graphql(`
  fragment ClaimRow on Claim {
    id
    number
    title
    status
    amount {
      amount
      currency
    }
    approvedAmount {
      amount
      currency
    }
    activity {
      id
      name
    }
    location {
      id
      name
    }
    deadline {
      ...DueText
    }
  }
`)

export function useClaimColumns(): Column<ClaimRowFragment>[] {
  const text = useText()
  return [
    { key: 'number', header: text(claimListWords.number), cell: ({ number }) => number },
    {
      key: 'title',
      header: text(claimListWords.claimTitle),
      primary: true,
      cell: ({ title }) => title || text(claimWords.untitled),
    },
    { key: 'activity', header: text(claimListWords.activity), cell: ({ activity }) => activity.name },
    { key: 'location', header: text(claimListWords.location), cell: ({ location }) => location.name },
    {
      key: 'status',
      header: text(claimListWords.status),
      cell: ({ status }) => <ClaimStatusBadge status={status} />,
    },
    {
      key: 'deadline',
      header: text(claimListWords.deadline),
      width: '170px',
      cell: ({ deadline }) => (deadline ? <DueText deadline={deadline} /> : text(claimListWords.noClock)),
    },
    {
      key: 'amount',
      header: text(claimListWords.amount),
      align: 'end',
      cell: (claim) => <ClaimAmount claim={claim} />,
    },
  ]
}

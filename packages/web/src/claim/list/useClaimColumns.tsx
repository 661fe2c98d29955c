import { graphql } from '../../graphql/gql.ts'
import type { ClaimOrder, ClaimRowFragment } from '../../graphql/graphql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { claimListWords } from '../../language/messages/claimList.ts'
import { useText } from '../../language/useText.ts'
import type { Column } from '../../ui/DataList.tsx'
import { ClaimAmount } from '../../ui/ClaimAmount.tsx'
import { columnSort } from '../../ui/columnSort.ts'
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

/** The columns of a list of claims; the heads of some choose its order. */
export function useClaimColumns(order: ClaimOrder, onOrder: (order: ClaimOrder) => void): Column<ClaimRowFragment>[] {
  const text = useText()
  const sort = columnSort(order, onOrder)
  return [
    {
      key: 'number',
      header: text(claimListWords.number),
      phone: 'third',
      sort: sort('NUMBER_DESC', 'NUMBER_ASC'),
      cell: ({ number }) => number,
    },
    {
      key: 'title',
      header: text(claimListWords.claimTitle),
      primary: true,
      cell: ({ title }) => <span title={title}>{title || text(claimWords.untitled)}</span>,
    },
    { key: 'activity', header: text(claimListWords.activity), roomy: true, cell: ({ activity }) => activity.name },
    { key: 'location', header: text(claimListWords.location), cell: ({ location }) => location.name },
    {
      key: 'status',
      header: text(claimListWords.status),
      phone: 'second',
      cell: ({ status }) => <ClaimStatusBadge status={status} />,
    },
    {
      key: 'deadline',
      header: text(claimListWords.deadline),
      phone: 'last',
      sort: sort('DUE_ASC'),
      cell: ({ deadline }) => (deadline ? <DueText deadline={deadline} /> : text(claimListWords.noClock)),
    },
    {
      key: 'amount',
      header: text(claimListWords.amount),
      align: 'end',
      phone: 'end',
      sort: sort('AMOUNT_DESC', 'AMOUNT_ASC'),
      cell: (claim) => <ClaimAmount claim={claim} />,
    },
  ]
}

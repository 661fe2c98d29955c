import { actions, type ClaimStatus } from '@samop/shared'
import type { ReactNode } from 'react'
import { ClaimAmount } from '../../ui/ClaimAmount.tsx'
import { columnSort } from '../../ui/columnSort.ts'
import type { QueueRowFragment } from '../../graphql/graphql.ts'
import { reviewWords } from '../../language/messages/review.ts'
import { MomentText } from '../../language/MomentText.tsx'
import { useText } from '../../language/useText.ts'
import { useMay } from '../../session/SessionProvider.tsx'
import type { Column } from '../../ui/DataList.tsx'
import { AssigneeCell } from '../AssigneeCell.tsx'
import { DueCell } from './DueCell.tsx'
import { PickUpButton } from './PickUpButton.tsx'
import css from './queueColumns.module.css'
import { StatusCell } from './StatusCell.tsx'
import type { QueueAddress } from './useQueueAddress.ts'
import { Text } from '../../ui/layout/Text.tsx'

export interface QueueColumnsProps {
  address: Pick<QueueAddress, 'order' | 'setOrder'>
  statusBadge: (status: ClaimStatus) => ReactNode
  isGone: (row: QueueRowFragment) => boolean
}

export function useQueueColumns({
  address,
  statusBadge,
  isGone,
}: QueueColumnsProps): readonly Column<QueueRowFragment>[] {
  const text = useText()
  const mayReview = useMay('REVIEW')
  const sort = columnSort(address.order, address.setOrder)
  return [
    {
      key: 'claim',
      header: text(reviewWords.claimColumn),
      primary: true,
      sort: sort('NUMBER_DESC', 'NUMBER_ASC'),
      cell: ({ number, title }) => (
        <span className={css['claim']} title={title}>
          <span className={css['number']}>{number}</span>{' '}
          <Text as="span" weight="regular" className={css['title']}>
            {title}
          </Text>
        </span>
      ),
    },
    {
      key: 'partner',
      header: text(reviewWords.partner),
      phone: 'third',
      cell: ({ partner, program }) => (
        <span className={css['stack']}>
          <span>{partner.name}</span>
          <Text as="span" size={200} tone="faint" className={css['program']}>
            {program.name}
          </Text>
        </span>
      ),
    },
    {
      key: 'status',
      header: text(reviewWords.status),
      phone: 'second',
      cell: (row) => <StatusCell badge={statusBadge(row.status)} gone={isGone(row)} />,
    },
    {
      key: 'due',
      header: text(reviewWords.due),
      phone: 'last',
      sort: sort('DUE_ASC'),
      cell: ({ deadline }) => <DueCell deadline={deadline} />,
    },
    {
      key: 'changed',
      header: text(reviewWords.changedColumn),
      nowrap: true,
      extra: true,
      sort: sort('UPDATED_DESC'),
      cell: ({ updatedAt }) => (
        <Text as="span" tone="soft">
          <MomentText moment={updatedAt} form="shortMoment" />
        </Text>
      ),
    },
    {
      key: 'amount',
      header: text(reviewWords.amount),
      align: 'end',
      phone: 'end',
      sort: sort('AMOUNT_DESC', 'AMOUNT_ASC'),
      cell: (claim) => <ClaimAmount claim={claim} />,
    },
    {
      key: 'assignee',
      header: text(reviewWords.assignee),
      cell: (row) =>
        mayReview && !row.assignee && isOneOf(actions.PICK_UP.from, row.status) ? (
          <span className={css['free']}>
            <PickUpButton claim={row} />
            <AssigneeCell claim={row} bare />
          </span>
        ) : (
          <AssigneeCell claim={row} />
        ),
    },
  ]
}

function isOneOf<Value>(values: readonly Value[], value: unknown): boolean {
  return values.some((each) => each === value)
}

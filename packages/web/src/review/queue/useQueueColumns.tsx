import { actions, type ClaimStatus } from '@samop/shared'
import type { ReactNode } from 'react'
import { ClaimAmount } from '../../ui/ClaimAmount.tsx'
import type { QueueRowFragment } from '../../graphql/graphql.ts'
import { reviewWords } from '../../language/messages/review.ts'
import { useText } from '../../language/useText.ts'
import { useMay } from '../../session/SessionProvider.tsx'
import type { Column } from '../../ui/DataList.tsx'
import { AssigneeCell } from '../AssigneeCell.tsx'
import { DueCell } from './DueCell.tsx'
import { PickUpButton } from './PickUpButton.tsx'
import css from './queueColumns.module.css'
import { StatusCell } from './StatusCell.tsx'
import { Text } from '../../ui/layout/Text.tsx'

export interface QueueColumnsProps {
  statusBadge: (status: ClaimStatus) => ReactNode
  isGone: (row: QueueRowFragment) => boolean
}

export function useQueueColumns({ statusBadge, isGone }: QueueColumnsProps): readonly Column<QueueRowFragment>[] {
  const text = useText()
  const mayReview = useMay('REVIEW')
  return [
    {
      key: 'claim',
      header: text(reviewWords.claimColumn),
      primary: true,
      cell: ({ number, title }) => (
        <span className={css['claim']}>
          <span className={css['number']}>{number}</span>{' '}
          <Text as="span" weight="regular" tone="soft" className={css['title']}>
            {title}
          </Text>
        </span>
      ),
    },
    {
      key: 'partner',
      header: text(reviewWords.partner),
      cell: ({ partner, program }) => (
        <span className={css['stack']}>
          <span>{partner.name}</span>
          <Text as="span" size={200} tone="faint">
            {program.name}
          </Text>
        </span>
      ),
    },
    {
      key: 'status',
      header: text(reviewWords.status),
      cell: (row) => <StatusCell badge={statusBadge(row.status)} gone={isGone(row)} />,
    },
    { key: 'due', header: text(reviewWords.due), cell: ({ deadline }) => <DueCell deadline={deadline} /> },
    {
      key: 'amount',
      header: text(reviewWords.amount),
      align: 'end',
      cell: (claim) => <ClaimAmount claim={claim} />,
    },
    {
      key: 'assignee',
      header: text(reviewWords.assignee),
      cell: (row) => (
        <span className={css['assignee']}>
          <AssigneeCell claim={row} />
          {mayReview && isOneOf(actions.PICK_UP.from, row.status) && <PickUpButton claim={row} />}
        </span>
      ),
    },
  ]
}

function isOneOf<Value>(values: readonly Value[], value: unknown): boolean {
  return values.some((each) => each === value)
}

import { statusesOfTurn, type Text } from '@samop/shared'
import type { ClaimFilter } from '../../graphql/graphql.ts'
import { reviewWords } from '../../language/messages/review.ts'
import type { QueueOrder } from './queueOrders.ts'

interface QueueTabRow {
  readonly label: Text
  /** Says what the list holds; its order is said after it. */
  readonly summary: Text
  readonly filter: ClaimFilter
  readonly order: QueueOrder
  /** Says what an empty list means. */
  readonly empty: Text
  readonly emptyText: Text
  /** Shown only to those who may review. */
  readonly forReviewers?: true
  /** Shown only to whoever was led there by a figure. */
  readonly ledTo?: true
}

/** The parts of the queue, in the order of the tabs. */
export const queueTabs = {
  mine: {
    label: reviewWords.mine,
    summary: reviewWords.queueSummary,
    filter: { turn: 'VENDOR', assignee: 'MINE' },
    order: 'DUE_ASC',
    empty: reviewWords.emptyMine,
    emptyText: reviewWords.emptyMineText,
    forReviewers: true,
  },
  unassigned: {
    label: reviewWords.unassigned,
    summary: reviewWords.queueSummary,
    filter: { turn: 'VENDOR', assignee: 'UNASSIGNED' },
    order: 'DUE_ASC',
    empty: reviewWords.emptyUnassigned,
    emptyText: reviewWords.emptyUnassignedText,
  },
  late: {
    label: reviewWords.late,
    summary: reviewWords.queueSummary,
    filter: { turn: 'VENDOR', late: true },
    order: 'DUE_ASC',
    empty: reviewWords.emptyLate,
    emptyText: reviewWords.emptyLateText,
  },
  disputed: {
    label: reviewWords.disputed,
    summary: reviewWords.queueSummary,
    filter: { statuses: ['DISPUTED'] },
    order: 'DUE_ASC',
    empty: reviewWords.emptyDisputed,
    emptyText: reviewWords.emptyDisputedText,
  },
  waiting: {
    label: reviewWords.waiting,
    summary: reviewWords.queueSummary,
    filter: { turn: 'VENDOR' },
    order: 'DUE_ASC',
    empty: reviewWords.emptyInWork,
    emptyText: reviewWords.emptyUnassignedText,
    ledTo: true,
  },
  inWork: {
    label: reviewWords.inWork,
    summary: reviewWords.inWorkSummary,
    filter: { statuses: [...statusesOfTurn('VENDOR'), 'ACTION_REQUIRED'] },
    order: 'DUE_ASC',
    empty: reviewWords.emptyInWork,
    emptyText: reviewWords.emptyInWorkText,
  },
  all: {
    label: reviewWords.all,
    summary: reviewWords.allSummary,
    filter: {},
    order: 'UPDATED_DESC',
    empty: reviewWords.emptyAll,
    emptyText: reviewWords.emptyAllText,
  },
} as const satisfies Record<string, QueueTabRow>

export type QueueTab = keyof typeof queueTabs

export const queueTabKeys = Object.keys(queueTabs) as readonly QueueTab[]

/** The tabs a person sees. Reviewers start at "mine", the others at the first of the rest. */
export function queueTabsFor(isReviewer: boolean, asked: string | null): readonly QueueTab[] {
  return queueTabKeys.filter(
    (key) => (isReviewer || !('forReviewers' in queueTabs[key])) && (key === asked || !('ledTo' in queueTabs[key])),
  )
}

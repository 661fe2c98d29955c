import type { Text } from '@samop/shared'
import type { ClaimFilter } from '../graphql/graphql.ts'
import { reviewWords } from '../language/messages/review.ts'

interface QueueTabRow {
  readonly label: Text
  readonly filter: ClaimFilter
  /** What it means that nothing is there. */
  readonly empty: Text
  readonly emptyText: Text
  /** Only for those who take claims on. */
  readonly forReviewers?: true
}

/** The parts of the queue, in the order of the tabs. */
export const queueTabs = {
  mine: {
    label: reviewWords.mine,
    filter: { turn: 'VENDOR', assignee: 'MINE' },
    empty: reviewWords.emptyMine,
    emptyText: reviewWords.emptyMineText,
    forReviewers: true,
  },
  unassigned: {
    label: reviewWords.unassigned,
    filter: { turn: 'VENDOR', assignee: 'UNASSIGNED' },
    empty: reviewWords.emptyUnassigned,
    emptyText: reviewWords.emptyUnassignedText,
  },
  late: {
    label: reviewWords.late,
    filter: { turn: 'VENDOR', late: true },
    empty: reviewWords.emptyLate,
    emptyText: reviewWords.emptyLateText,
  },
  disputed: {
    label: reviewWords.disputed,
    filter: { status: ['DISPUTED'] },
    empty: reviewWords.emptyDisputed,
    emptyText: reviewWords.emptyDisputedText,
  },
  all: {
    label: reviewWords.inWork,
    filter: { status: ['SUBMITTED', 'UNDER_REVIEW', 'ACTION_REQUIRED', 'DISPUTED'] },
    empty: reviewWords.emptyInWork,
    emptyText: reviewWords.emptyInWorkText,
  },
} as const satisfies Record<string, QueueTabRow>

export type QueueTab = keyof typeof queueTabs

export const queueTabKeys = Object.keys(queueTabs) as readonly QueueTab[]

/** The tabs a person finds; reviewers begin at their own. */
export function queueTabsFor(isReviewer: boolean): readonly QueueTab[] {
  return queueTabKeys.filter((key) => isReviewer || !('forReviewers' in queueTabs[key]))
}

import type { Text } from '@samop/shared'
import type { ClaimOrder } from '../../graphql/graphql.ts'
import { reviewWords } from '../../language/messages/review.ts'

/** The orders that the heads of the columns choose, in words; without one a tab has its own. */
export const queueOrders = {
  DUE_ASC: reviewWords.dueFirst,
  UPDATED_DESC: reviewWords.changedFirst,
  NUMBER_DESC: reviewWords.highestNumberFirst,
  NUMBER_ASC: reviewWords.lowestNumberFirst,
  AMOUNT_DESC: reviewWords.highestAmountFirst,
  AMOUNT_ASC: reviewWords.lowestAmountFirst,
} as const satisfies Partial<Record<ClaimOrder, Text>>

export type QueueOrder = keyof typeof queueOrders

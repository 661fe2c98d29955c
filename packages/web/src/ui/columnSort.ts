import type { ClaimOrder } from '../graphql/graphql.ts'
import type { ColumnSort } from './DataList.tsx'

/** Lets the head of a column choose its order, and turn it round where there is a second one. */
export const columnSort =
  (order: ClaimOrder, choose: (order: ClaimOrder) => void) =>
  (first: ClaimOrder, second: ClaimOrder = first): ColumnSort => ({
    now: order === first || order === second ? directionOf(order) : undefined,
    choose: () => choose(order === first ? second : first),
  })

const directionOf = (order: ClaimOrder) => (order.endsWith('_ASC') ? 'ascending' : 'descending')

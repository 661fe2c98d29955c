import type { ClaimAspect } from '@samop/shared'
import type { ClaimFilter, ClaimOrder } from '../graphql/graphql.ts'

type Aspects = readonly ClaimAspect[]

/**
 * For each filter, the changes that can move a claim into or out of a list. A claim keeps its partner, program and
 * period.
 */
const filters: Partial<Record<keyof ClaimFilter, Aspects>> = {
  programId: [],
  usagePeriodId: [],
  partnerId: [],
  locationId: ['DETAILS'],
  activityId: ['DETAILS'],
  statuses: ['STATUS'],
  turn: ['STATUS', 'DEADLINE'],
  todo: ['STATUS', 'DEADLINE'],
  assignee: ['ASSIGNEE'],
  late: ['DEADLINE'],
  search: ['DETAILS', 'LINES'],
}

/**
 * For each order, the changes that can move a claim within a list. Orders by last change are missing on purpose: every
 * change moves the claim.
 */
const orders: Partial<Record<ClaimOrder, Aspects>> = {
  NUMBER_ASC: [],
  NUMBER_DESC: [],
  CREATED_DESC: [],
  DUE_ASC: ['DEADLINE'],
  AMOUNT_ASC: ['LINES'],
  AMOUNT_DESC: ['LINES'],
}

/** Whether a change of a claim can move it into, out of or within the cached list of this name. */
export function canMove(storeFieldName: string, aspects: ReadonlySet<ClaimAspect>): boolean {
  if (aspects.size === 0) return false
  if (aspects.has('PRESENCE')) return true
  const { filter, orderBy } = argumentsIn(storeFieldName)
  const given = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined)
  // a filter or order that is missing above may depend on anything
  const decisive = [orderBy && orders[orderBy], ...given.map(([key]) => filters[key as keyof ClaimFilter])]
  return decisive.some((each) => each === undefined || each.some((aspect) => aspects.has(aspect)))
}

interface ListArguments {
  readonly filter?: ClaimFilter | null
  readonly orderBy?: ClaimOrder
}

/** The cache names a list `claims:{"filter":{…},"orderBy":"DUE_ASC"}`. */
const argumentsIn = (storeFieldName: string): ListArguments =>
  JSON.parse(storeFieldName.slice('claims'.length).replace(/^:/, '') || '{}') as ListArguments

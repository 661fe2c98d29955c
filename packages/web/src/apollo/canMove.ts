import type { ClaimAspect } from '@samop/shared'
import type { ClaimFilter, ClaimOrder } from '../graphql/graphql.ts'

type Aspects = readonly ClaimAspect[]

/** What decides whether a claim stands in a list; a claim stays with its partner, program and period. */
const filters: Partial<Record<keyof ClaimFilter, Aspects>> = {
  programId: [],
  usagePeriodId: [],
  partnerId: [],
  locationId: ['DETAILS'],
  activityId: ['DETAILS'],
  status: ['STATUS'],
  turn: ['STATUS', 'DEADLINE'],
  assignee: ['ASSIGNEE'],
  late: ['DEADLINE'],
  search: ['DETAILS', 'LINES'],
}

/** What decides where it stands there; by the last change every change does. */
const orders: Partial<Record<ClaimOrder, Aspects>> = {
  NUMBER_ASC: [],
  NUMBER_DESC: [],
  CREATED_DESC: [],
  DUE_ASC: ['DEADLINE'],
  AMOUNT_ASC: ['LINES'],
  AMOUNT_DESC: ['LINES'],
}

/** Whether what has changed of a claim can move it into, out of or within a list that the cache keeps under a name. */
export function canMove(storeFieldName: string, aspects: ReadonlySet<ClaimAspect>): boolean {
  if (aspects.size === 0) return false
  if (aspects.has('PRESENCE')) return true
  const { filter, orderBy } = argumentsIn(storeFieldName)
  const given = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined)
  // a filter or an order that is not known here may rest on anything
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

import { type ClockKey, type EventKind, news, type NewsOf, type RoleNews } from '@samop/shared'

/**
 * Where the news of a person stand among all events. A place has its own index, by kind, so that a person with little news
 * finds it without reading the others', and a kind that was turned off costs nothing.
 */
interface NewsPlace {
  /** The condition for its index and for the statements that use it; PostgreSQL uses the index only if both have the same text. */
  readonly where: string
  /** Columns of its index; absent = another one serves. */
  readonly columns?: string
}

const quoted = (keys: readonly string[]) => keys.map((key) => `'${key}'`).join(', ')
const ofClocks = (clocks: readonly ClockKey[]) => `data->>'clock' in (${quoted(clocks)})`
/** Events without a clock too. */
const atMostOfClocks = (clocks: readonly ClockKey[]) => `coalesce(${ofClocks(clocks)}, true)`

/** Edits come in numbers and tell nobody, so that indexes leave them out. Another list makes the index anew. */
const quiet = [
  'CREATED',
  'UPDATED',
  'LINE_ADDED',
  'LINE_UPDATED',
  'LINE_REMOVED',
  'DOCUMENT_ATTACHED',
  'DOCUMENT_UPDATED',
  'DOCUMENT_REMOVED',
] as const satisfies readonly EventKind[]

const partnersClocks: readonly ClockKey[] = ['SUBMIT', 'ANSWER', 'DISPUTE_WINDOW']
const reviews: readonly ClockKey[] = ['REVIEW', 'DISPUTE_REVIEW']

export const newsPlaces = {
  partner: {
    where: `kind not in (${quoted(quiet)}) and ${atMostOfClocks(partnersClocks)}`,
    columns: 'partner_id, kind',
  },
  assignee: { where: `concerns_id is not null and ${atMostOfClocks(reviews)}`, columns: 'concerns_id, kind' },
  free: { where: `concerns_id is null and kind = 'DEADLINE_NEAR' and ${ofClocks(reviews)}`, columns: 'kind' },
  late: { where: `kind = 'DEADLINE_MISSED' and ${ofClocks(reviews)}`, columns: 'kind' },
  payment: { where: ofClocks(['PAYMENT']), columns: 'kind' },
  /** The index of kinds serves it. */
  anybody: { where: 'not draft' },
  /** A person has few events, which the index of subjects finds. */
  self: { where: `subject_kind = 'MEMBER'` },
} as const satisfies Record<string, NewsPlace>

export type PlaceKey = keyof typeof newsPlaces

const placesOf: Readonly<Record<NewsOf, PlaceKey>> = {
  PARTNER: 'partner',
  COLLEAGUES: 'partner',
  ASSIGNEE: 'assignee',
  NOBODY: 'free',
  OTHERS: 'late',
  ANYBODY: 'anybody',
  SELF: 'self',
}

export const placeOf = ({ key, of }: RoleNews): PlaceKey =>
  of === 'ANYBODY' && news[key].clocks ? 'payment' : placesOf[of]

/** The index of a place, which serves reads from the newest event back and from the last seen one on. */
export const newsIndex = (
  place: { [Key in PlaceKey]: (typeof newsPlaces)[Key] extends { columns: string } ? Key : never }[PlaceKey],
): { name: string; expression: string } => {
  const { where, columns } = newsPlaces[place]
  const name = `event_${place}_news_index`
  return { name, expression: `create index ${name} on event (${columns}, transaction, id) where ${where}` }
}

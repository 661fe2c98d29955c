import { type Concern, type ConcernRow, concernRows } from './concernRows.ts'

/**
 * The condition for the events of a part, for its index and for the statements that use it. PostgreSQL uses the index only
 * if both have the same text.
 */
export const eventsOf = (concern: Concern): string => {
  const { kinds, of, clocks }: ConcernRow = concernRows[concern]
  return [
    `kind in (${quoted(kinds)})`,
    ...(of === 'NOBODY' ? ['assignee_id is null'] : []),
    ...(clocks ? [`coalesce(data->>'clock' in (${quoted(clocks)}), true)`] : []),
  ].join(' and ')
}

const quoted = (keys: readonly string[]) => keys.map((key) => `'${key}'`).join(', ')

const columns = { PARTNER: 'partner_id, ', ASSIGNEE: 'assignee_id, ', NOBODY: '' }

/** The index of a part, which serves reads from the newest event back and from the last seen one on. */
export const concernIndex = (concern: Concern): { name: string; expression: string } => {
  const { of = 'NOBODY' }: ConcernRow = concernRows[concern]
  const name = `event_${concern}_concern_index`
  return {
    name,
    expression: `create index ${name} on event (${columns[of]}transaction, id) where ${eventsOf(concern)}`,
  }
}

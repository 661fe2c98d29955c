import { type Concern, type ConcernRow, concernRows } from './concernRows.ts'

/**
 * What an event `e` of a part is, for its index and for the statements that read by it: the same text, else the index would
 * not serve them.
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

/** The index of a part: from the newest back, and from what was seen on. */
export const concernIndex = (concern: Concern): { name: string; expression: string } => {
  const { of = 'NOBODY' }: ConcernRow = concernRows[concern]
  const name = `event_${concern}_concern_index`
  return {
    name,
    expression: `create index ${name} on event (${columns[of]}transaction, id) where ${eventsOf(concern)}`,
  }
}

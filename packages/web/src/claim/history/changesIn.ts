import { type Fold, record } from './foldEntries.ts'

/** One field that changed: its key, and its values before the first and after the last of the entries. */
export interface FieldChange {
  key: string
  before: unknown
  after: unknown
}

/** What the entries changed together: a field that is as it was before does not count. */
export function changesIn(fold: Fold): FieldChange[] {
  const changes = new Map<string, FieldChange>()
  // The newest entry comes first; what it was before is overwritten by what it was before that.
  for (const entry of fold) {
    const data = record(entry.data)
    const before = record(data['before'])
    const after = 'after' in data ? record(data['after']) : data
    for (const [key, was] of Object.entries(before)) {
      const known = changes.get(key)
      const now = known ? known.after : after[key]
      changes.set(key, { key, before: was, after: now })
    }
  }
  return [...changes.values()].filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
}

import type { HistoryItemFragment } from '../../graphql/graphql.ts'

type Entry = HistoryItemFragment

/** Entries of one person's editing of one thing, the newest first; a single entry is a list of one. */
export type Fold = readonly [Entry, ...Entry[]]

/** Kinds that autosaving makes many of. */
const folded: ReadonlySet<Entry['kind']> = new Set(['UPDATED', 'LINE_UPDATED', 'DOCUMENT_UPDATED'])
const longest = Temporal.Duration.from({ minutes: 30 })

/** Folds what one person changed in one thing within half an hour. Entries come and go in order, the newest first. */
export function foldEntries(entries: readonly Entry[]): Fold[] {
  const folds: [Entry, ...Entry[]][] = []
  for (const entry of entries) {
    const last = folds.at(-1)
    if (last && belongs(entry, last)) last.push(entry)
    else folds.push([entry])
  }
  return folds
}

function belongs(entry: Entry, [newest, ...older]: Fold): boolean {
  const oldest = older.at(-1) ?? newest
  const apart = Temporal.Instant.from(entry.at).until(Temporal.Instant.from(oldest.at))
  return (
    folded.has(entry.kind) &&
    entry.kind === newest.kind &&
    entry.actor.id === newest.actor.id &&
    thingOf(entry) === thingOf(newest) &&
    Temporal.Duration.compare(apart, longest) <= 0
  )
}

/** The line or document that an entry is about; null = the details. */
const thingOf = ({ data }: Entry): unknown => {
  const { document, line } = record(data)
  return record(document ?? line)['id'] ?? null
}

/** The data of an event as a record; its shape belongs to its kind. */
export const record = (data: unknown): Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {}

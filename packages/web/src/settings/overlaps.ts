import { lastDayOf, latestOverlap, longestOverlap, type Text } from '@samop/shared'
import { keysWords } from '../language/messages/keys.ts'

interface OverlapRow {
  readonly label: Text
  /** How long an old secret goes on beside the new one; null = until its own last day. */
  readonly hours: number | null
}

/** How long an old secret can go on, the shortest first. */
const overlaps = {
  NONE: { label: keysWords.overlapNone, hours: 0 },
  HOUR: { label: keysWords.overlapHour, hours: 1 },
  DAY: { label: keysWords.overlapDay, hours: 24 },
  WEEK: { label: keysWords.overlapWeek, hours: 7 * 24 },
  MONTH: { label: keysWords.overlapMonth, hours: longestOverlap * 24 },
  LAST_DAY: { label: keysWords.overlapLastDay, hours: null },
} as const satisfies Record<string, OverlapRow>

export type Overlap = keyof typeof overlaps

export interface OverlapChoice {
  key: Overlap
  label: Text
  /** When the old secret stops; null = at once. */
  end: string | null
  /** The key's last day, where the old secret goes on to its end. */
  lastDay?: string
}

/** What can be chosen for a key: nothing beyond its last day. */
export function overlapChoices(expiresAt: string | null | undefined, now: Temporal.Instant): readonly OverlapChoice[] {
  const latest = Temporal.Instant.from(latestOverlap({ expiresAt: expiresAt ?? null }, now.toString()))
  const isCut = expiresAt !== null && expiresAt !== undefined && latest.equals(Temporal.Instant.from(expiresAt))
  return (Object.keys(overlaps) as Overlap[]).flatMap((key): OverlapChoice[] => {
    const { label, hours } = overlaps[key]
    if (hours === 0) return [{ key, label, end: null }]
    if (hours === null) return isCut ? [{ key, label, end: momentBefore(latest), lastDay: lastDayOf(expiresAt) }] : []
    const end = now.add({ hours })
    return isCut && Temporal.Instant.compare(end, latest) >= 0 ? [] : [{ key, label, end: momentBefore(end) }]
  })
}

/** A week, or as long as the key lasts. */
export const usualOverlap = (choices: readonly OverlapChoice[]): Overlap =>
  (choices.find(({ key }) => key === 'WEEK') ?? choices.at(-1))?.key ?? 'NONE'

/** The server's clock may be a moment behind ours. */
const momentBefore = (end: Temporal.Instant) => end.subtract({ minutes: 1 }).toString()

import { latestOverlap } from '@samop/shared'
import { keysWords } from '../language/messages/keys.ts'

/** How long an old secret can go on beside the new one. */
export const overlaps = {
  NONE: { label: keysWords.overlapNone, hours: 0 },
  HOUR: { label: keysWords.overlapHour, hours: 1 },
  DAY: { label: keysWords.overlapDay, hours: 24 },
  WEEK: { label: keysWords.overlapWeek, hours: 7 * 24 },
  MONTH: { label: keysWords.overlapMonth, hours: 30 * 24 },
} as const

export type Overlap = keyof typeof overlaps
export const overlapKeys = Object.keys(overlaps) as readonly Overlap[]

/** When the old secret stops; never after its own last day. Null = at once. */
export const endOfOverlap = (
  overlap: Overlap,
  expiresAt: string | null | undefined,
  now: Temporal.Instant,
): string | null => {
  if (overlap === 'NONE') return null
  const latest = Temporal.Instant.from(latestOverlap({ expiresAt: expiresAt ?? null }, now.toString()))
  const wanted = now.add({ hours: overlaps[overlap].hours })
  // The server's clock may be a moment behind ours.
  const end = Temporal.Instant.compare(wanted, latest) < 0 ? wanted : latest
  return end.subtract({ minutes: 1 }).toString()
}

export interface Day<Item> {
  /** In the reader's own time zone. */
  day: string
  notifications: readonly Item[]
}

/** Groups a list ordered by time into days of the reader's time zone. */
export function byDay<Item extends { at: string }>(
  items: readonly Item[],
  timeZone = Temporal.Now.timeZoneId(),
): readonly Day<Item>[] {
  const days: { day: string; notifications: Item[] }[] = []
  for (const item of items) {
    const day = Temporal.Instant.from(item.at).toZonedDateTimeISO(timeZone).toPlainDate().toString()
    const last = days.at(-1)
    if (last?.day === day) last.notifications.push(item)
    else days.push({ day, notifications: [item] })
  }
  return days
}

/** How far the server's clock is ahead, because a demonstration may run on a clock of its own. */
let ahead = Temporal.Duration.from({ seconds: 0 })

/** Called whenever the server has said what time it is. */
export function setNow(server: Temporal.Instant): void {
  ahead = Temporal.Now.instant().until(server)
}

/** The present time by the server's clock. */
export const now = (): Temporal.Instant => Temporal.Now.instant().add(ahead)

/** Today in a time zone; without one, in the reader's. */
export const todayIn = (timeZone: string = Temporal.Now.timeZoneId()): Temporal.PlainDate =>
  now().toZonedDateTimeISO(timeZone).toPlainDate()

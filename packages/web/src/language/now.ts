/** How far the server's clock is ahead: a demonstration may run on a clock of its own. */
let ahead = Temporal.Duration.from({ seconds: 0 })

/** To be told whenever the server has said what time it is. */
export function setNow(server: Temporal.Instant): void {
  ahead = Temporal.Now.instant().until(server)
}

/** The present, as the server has it. */
export const now = (): Temporal.Instant => Temporal.Now.instant().add(ahead)

/** Today in a time zone; the reader's own where none is given. */
export const todayIn = (timeZone: string = Temporal.Now.timeZoneId()): Temporal.PlainDate =>
  now().toZonedDateTimeISO(timeZone).toPlainDate()

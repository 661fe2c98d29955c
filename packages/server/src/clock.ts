export type Clock = () => Temporal.Instant

/** The later moment. Another node's clock may be a little ahead, but the moments of a claim never go back. */
export const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) < 0 ? b : a

/** The first millisecond after a moment. */
export const justAfter = (moment: string): Temporal.Instant =>
  inMilliseconds(Temporal.Instant.from(moment)).add({ milliseconds: 1 })

/** The precision of moments in the database, so that the same moment in two places is equal. */
export const inMilliseconds = (moment: Temporal.Instant): Temporal.Instant =>
  moment.round({ smallestUnit: 'millisecond', roundingMode: 'trunc' })

/** The machine's clock, or one that starts at `startAt` now and runs on from there. */
export const createClock = (startAt?: Temporal.Instant): Clock => {
  if (!startAt) return () => Temporal.Now.instant()
  // performance.now() does not jump when the machine's clock is set.
  const origin = performance.now()
  return () => startAt.add({ milliseconds: Math.floor(performance.now() - origin) })
}

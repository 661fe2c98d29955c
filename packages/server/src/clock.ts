/** Tells the present moment. */
export type Clock = () => Temporal.Instant

/** Another node's clock may be a little ahead: what belongs to a claim never goes back. */
export const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) < 0 ? b : a

/** The moment, or the first one after `last` where a clock is behind it. */
export const after = (last: Temporal.Instant, moment: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(moment, last) > 0 ? moment : inMilliseconds(last).add({ milliseconds: 1 })

/** As the database keeps moments; what is kept in two places then says the same. */
export const inMilliseconds = (moment: Temporal.Instant): Temporal.Instant =>
  moment.round({ smallestUnit: 'millisecond', roundingMode: 'trunc' })

/** The machine's clock, or one that stands at `startAt` now and runs on from there. */
export const createClock = (startAt?: Temporal.Instant): Clock => {
  if (!startAt) return () => Temporal.Now.instant()
  // performance.now() never jumps when the machine's clock is set
  const origin = performance.now()
  return () => startAt.add({ milliseconds: Math.floor(performance.now() - origin) })
}

/** Tells the present moment. */
export type Clock = () => Temporal.Instant

/** The machine's clock, or one that stands at `startAt` now and runs on from there. */
export const createClock = (startAt?: Temporal.Instant): Clock => {
  if (!startAt) return () => Temporal.Now.instant()
  // performance.now() never jumps when the machine's clock is set
  const origin = performance.now()
  return () => startAt.add({ milliseconds: Math.floor(performance.now() - origin) })
}

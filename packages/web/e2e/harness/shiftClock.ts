import type { BrowserContext } from 'playwright-core'

/** A Monday in the usage period July to December, whose claiming is open. */
export const monday = '2026-11-23T09:00:00Z'

/** The browser's clock shows the server's moment and runs on from there; timers stay the browser's own. */
export async function shiftClock(context: BrowserContext, moment: string): Promise<void> {
  const offset = Date.parse(moment) - Date.now()
  await context.addInitScript((milliseconds) => {
    const RealDate = Date
    const now = () => RealDate.now() + milliseconds
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, args) => (args.length > 0 ? Reflect.construct(target, args) : new target(now())),
      get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
    })
    // Where the polyfill stands in, it asks Date.
    if (!('Temporal' in globalThis)) return
    const instant = () => Temporal.Instant.fromEpochMilliseconds(now())
    const zoned = (timeZone?: string) => instant().toZonedDateTimeISO(timeZone ?? Temporal.Now.timeZoneId())
    Object.assign(Temporal.Now, {
      instant,
      zonedDateTimeISO: zoned,
      plainDateISO: (timeZone?: string) => zoned(timeZone).toPlainDate(),
      plainDateTimeISO: (timeZone?: string) => zoned(timeZone).toPlainDateTime(),
    })
  }, offset)
}

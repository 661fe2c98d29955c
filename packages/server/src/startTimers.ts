import { foldTallies } from './claim/list/foldTallies.ts'
import { logHeads } from './history/logHeads.ts'
import type { Services } from './services.ts'
import { followClocks } from './sla/followClocks.ts'
import { watch } from './sla/watch.ts'
import { tidyUp } from './tidyUp.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** Starts the timers; answers the function that stops them. Several nodes may run them, because each step checks again under its lock. */
export const startTimers = (services: Services): (() => Promise<void>) => {
  const stops = [
    every(10 * second, services, watch, 'the SLA watch failed; trying again'),
    every(minute, services, foldTallies, 'counts could not be folded; trying again'),
    every(hour, services, followClocks, 'deadlines could not follow their periods and calendars; trying again'),
    every(day, services, logHeads, 'the heads of History could not be logged; trying again tomorrow'),
    every(hour, services, tidyUp, 'tidying up failed; trying again'),
  ]
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
  }
}

const every = (
  milliseconds: number,
  services: Services,
  work: (services: Services) => Promise<unknown>,
  failed: string,
) => {
  let round: Promise<unknown> | undefined
  const go = () => {
    round ??= work(services)
      .catch((error: Error) => services.log.error({ err: error }, failed))
      .finally(() => {
        round = undefined
      })
  }
  const timer = setInterval(go, milliseconds)
  go()
  return async () => {
    clearInterval(timer)
    await round
  }
}

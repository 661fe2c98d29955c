import type { Services } from '../services.ts'
import { watch } from './watch.ts'

const every = 10_000

/** Lets the watch go round until it is stopped. Several nodes may watch: each step looks again under the claim's lock. */
export const startWatch = (services: Services): (() => Promise<void>) => {
  let round: Promise<unknown> | undefined
  const go = () => {
    round ??= watch(services)
      .catch((error: Error) => services.log.error({ err: error }, 'the SLA watch failed; trying again'))
      .finally(() => {
        round = undefined
      })
  }
  const timer = setInterval(go, every)
  go()
  return async () => {
    clearInterval(timer)
    await round
  }
}

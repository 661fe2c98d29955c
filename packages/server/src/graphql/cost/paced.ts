import type { Caller } from '../../access/caller.ts'
import type { Services } from '../../services.ts'
import type { Charge } from './budgets.ts'

type Paced = Pick<Services, 'turns' | 'largeTurns' | 'config'>

/** An operation of at least this many nodes is large. */
const large = 1000
/** The longest pause between large operations of a caller, in milliseconds. They run no faster than the budget refills. */
const longestPause = 2500

/**
 * A turn for an operation. A caller's large operations run one after the other, with pauses: each holds the only thread for
 * a while, and a caller could spend a full budget at once while everybody else waits.
 */
export const turnFor = async (services: Paced, caller: Caller, { requested }: Charge): Promise<() => void> => {
  if (requested < large) return services.turns.take(caller)
  const giveBackLarge = await services.largeTurns.take(caller)
  const pause = pauseAfter(services, requested)
  try {
    const giveBack = await services.turns.take(caller)
    return () => {
      giveBack()
      pause(giveBackLarge)
    }
  } catch (error) {
    giveBackLarge()
    throw error
  }
}

/** Starts to measure now; the answered function calls back when the time for the cost has passed. */
export const pauseAfter = ({ config }: Pick<Services, 'config'>, cost: number): ((then: () => void) => void) => {
  const begun = performance.now()
  const lasts = Math.min(longestPause, (cost / config.costRestoreRate) * 1000)
  return (then) => {
    const left = lasts - (performance.now() - begun)
    if (left > 0) setTimeout(then, left).unref()
    else then()
  }
}

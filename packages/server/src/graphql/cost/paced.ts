import type { Account } from '../../access/account.ts'
import type { Services } from '../../services.ts'
import type { Charge } from './budgets.ts'

type Paced = Pick<Services, 'turns' | 'largeTurns' | 'config'>

/** From so many nodes on an operation is large. */
const large = 1000
/** A caller's large operations go no faster than their budget comes back, however full it is; in milliseconds. */
const longestPause = 2500

/**
 * A turn for an operation. Large ones of a caller go one after the other, with a pause: each holds the only thread for a while,
 * and a budget that is full would be spent in one go, with everybody else waiting.
 */
export const turnFor = async (services: Paced, account: Account, { requested }: Charge): Promise<() => void> => {
  if (requested < large) return services.turns.take(account)
  const giveBackLarge = await services.largeTurns.take(account)
  const pause = pauseAfter(services, requested)
  try {
    const giveBack = await services.turns.take(account)
    return () => {
      giveBack()
      pause(giveBackLarge)
    }
  } catch (error) {
    giveBackLarge()
    throw error
  }
}

/** Begins now; what is answered calls back once so much time has gone by as the cost asks for. */
export const pauseAfter = ({ config }: Pick<Services, 'config'>, cost: number): ((then: () => void) => void) => {
  const begun = performance.now()
  const lasts = Math.min(longestPause, (cost / config.costRestoreRate) * 1000)
  return (then) => {
    const left = lasts - (performance.now() - begun)
    if (left > 0) setTimeout(then, left).unref()
    else then()
  }
}

import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { networkOf } from './networkOf.ts'

/*
 * Failures are counted in the node's memory: a node that starts anew begins at zero, and with several nodes each counts
 * for itself, so at most (nodes × limit) guesses get through. That is still far too few to guess a password.
 */
const limits = {
  /** One account from one address. */
  account: { points: 5, duration: 5 * 60 },
  /** Any accounts from one address: many people can share one. */
  address: { points: 50, duration: 15 * 60 },
}

export class SignInThrottle {
  readonly #account = new RateLimiterMemory({ ...limits.account, keyPrefix: 'account' })
  readonly #address = new RateLimiterMemory({ ...limits.address, keyPrefix: 'address' })

  /**
   * Counts an attempt before it is judged, so that many at once are counted too. Answers the seconds to wait, or null
   * when it may go on; `succeeded` takes the count back.
   */
  async attempt(address: string, email: string): Promise<number | null> {
    const network = networkOf(address)
    const waits = [
      await milliseconds(this.#address.consume(network)),
      await milliseconds(this.#account.consume(`${network} ${email}`)),
    ]
    const longest = Math.max(...waits)
    return longest === 0 ? null : Math.ceil(longest / 1000)
  }

  async succeeded(address: string, email: string): Promise<void> {
    const network = networkOf(address)
    await this.#account.delete(`${network} ${email}`)
    await this.#address.reward(network)
  }
}

/** The limiter throws its answer when it refuses. */
const milliseconds = (consumed: Promise<RateLimiterRes>): Promise<number> =>
  consumed.then(
    () => 0,
    (refusal: RateLimiterRes) => Math.max(refusal.msBeforeNext, 1),
  )

import { setTimeout as sleep } from 'node:timers/promises'
import { system } from '@samop/shared'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import type { Services } from '../../services.ts'
import { write } from '../../write.ts'
import { countGuess, delayAfter, takeBackGuess } from './guessing.ts'
import { networkOf } from '../networkOf.ts'
import { hashOf } from '../session/token.ts'

const minutes = 60

/*
 * These counts are in the node's memory: a restart sets them to zero, and each of several nodes counts for itself. The
 * slow count of an address is in the database, over all nodes and networks.
 */
const limits = {
  /** One address from one network, or from one browser that is known for it. */
  account: { points: 5, duration: 5 * minutes },
  /** All addresses from one network, which many people can share. Past it, unknown browsers wait but are not refused. */
  network: { points: 50, duration: 15 * minutes },
}

const networkDelay = 2
/** How many requests may wait at a time, for one address and in one network. Others must come back later. */
const mostWaiting = 2

export interface Attempt {
  readonly email: string
  readonly address: string
  /** Hash of the browser if it is known for the address; else null. */
  readonly browserHash: string | null
}

/** Slows guessing down; a browser that is known for the address waits only for its own mistakes. */
export class SignInThrottle {
  readonly #account = new RateLimiterMemory({ ...limits.account, keyPrefix: 'account' })
  readonly #network = new RateLimiterMemory({ ...limits.network, keyPrefix: 'network' })
  readonly #waiting = new Map<string, number>()
  readonly #closing = new AbortController()

  /**
   * Counts an attempt before it is judged, so that attempts at the same time count too, and delays it while it must wait.
   * Answers the seconds after which to come back, or null when it may go on; `succeeded` takes the counts back.
   */
  async attempt(services: Services, attempt: Attempt): Promise<number | null> {
    const own = await milliseconds(this.#account.consume(ownKey(attempt)))
    if (own > 0) return Math.ceil(own / 1000)
    if (attempt.browserHash !== null) return null
    const network = networkOf(attempt.address)
    const isCrowded = (await milliseconds(this.#network.consume(network))) > 0
    const counted = await write({ services, actor: system }, countGuess, { addressHash: hashOf(attempt.email) })
    const slow = 'done' in counted ? delayAfter(counted.done.count) : 0
    return (await this.#wait(`network ${network}`, isCrowded ? networkDelay : 0)) ?? this.#wait(attempt.email, slow)
  }

  async succeeded(services: Services, attempt: Attempt): Promise<void> {
    await this.#account.delete(ownKey(attempt))
    if (attempt.browserHash !== null) return
    await this.#network.reward(networkOf(attempt.address))
    await write({ services, actor: system }, takeBackGuess, { addressHash: hashOf(attempt.email) })
  }

  /** Counts a signed-in person's confirmation by password; answers the seconds to wait, or null. */
  async confirm(memberId: string): Promise<number | null> {
    const wait = await milliseconds(this.#account.consume(`member ${memberId}`))
    return wait === 0 ? null : Math.ceil(wait / 1000)
  }

  async confirmed(memberId: string): Promise<void> {
    await this.#account.delete(`member ${memberId}`)
  }

  /** Ends all waits. */
  close(): void {
    this.#closing.abort()
  }

  /** Waits, then answers null; when too many wait already, answers the seconds after which to come back. */
  async #wait(line: string, seconds: number): Promise<number | null> {
    if (seconds === 0) return null
    const before = this.#waiting.get(line) ?? 0
    if (before >= mostWaiting) return seconds
    this.#waiting.set(line, before + 1)
    try {
      await sleep(seconds * 1000, undefined, { signal: this.#closing.signal }).catch(() => undefined)
      return null
    } finally {
      const left = (this.#waiting.get(line) ?? 1) - 1
      if (left === 0) this.#waiting.delete(line)
      else this.#waiting.set(line, left)
    }
  }
}

const ownKey = ({ email, address, browserHash }: Attempt) => `${browserHash ?? networkOf(address)} ${email}`

/** The limiter throws its answer when it refuses. */
const milliseconds = (consumed: Promise<RateLimiterRes>): Promise<number> =>
  consumed.then(
    () => 0,
    (refusal: RateLimiterRes) => Math.max(refusal.msBeforeNext, 1),
  )

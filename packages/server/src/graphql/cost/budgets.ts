import { LRUCache } from 'lru-cache'
import type { Account } from '../../access/account.ts'
import type { Config } from '../../config.ts'

/** What an operation costs and what is left, in nodes. */
export interface Cost {
  readonly requested: number
  readonly available: number
  /** Nodes that come back each second. */
  readonly restoreRate: number
}

export interface Charge extends Cost {
  readonly capacity: number
  /** Seconds until there is enough again; 0 = it was, and the cost is taken. */
  readonly retryAfter: number
}

type Whose = Pick<Account, 'id' | 'partnerId'>

interface Bucket {
  left: number
  at: number
}

/** A partner has as much as so many of its people and keys. */
const perPartner = 4
const mostRemembered = 20_000

/**
 * What callers may still ask for: a budget for each person and key, and one for a partner as a whole, which fill up again all the
 * time. They are kept in the node's memory: with several nodes each counts for itself.
 */
export class Budgets {
  readonly #buckets = new LRUCache<string, Bucket>({ max: mostRemembered })

  constructor(
    private readonly config: Pick<Config, 'costBudget' | 'costRestoreRate'>,
    private readonly milliseconds: () => number = () => performance.now(),
  ) {}

  /** Takes the cost from the caller's budgets, or says how long to wait. */
  charge(whose: Whose, requested: number): Charge {
    const { costBudget, costRestoreRate } = this.config
    const buckets = this.#bucketsOf(whose)
    const retryAfter = Math.max(...buckets.map(({ bucket, rate }) => Math.max(0, requested - bucket.left) / rate))
    if (retryAfter === 0) for (const { bucket } of buckets) bucket.left -= requested
    const available = Math.max(0, Math.floor(Math.min(...buckets.map(({ bucket }) => bucket.left))))
    return {
      requested,
      available,
      restoreRate: costRestoreRate,
      capacity: costBudget,
      retryAfter: Math.ceil(retryAfter),
    }
  }

  /** Takes what a request turned out to cost, even where nothing is left: the next one waits until the debt is paid. */
  spend(whose: Whose, nodes: number): void {
    for (const { bucket, capacity } of this.#bucketsOf(whose)) bucket.left = Math.max(-capacity, bucket.left - nodes)
  }

  #bucketsOf({ id, partnerId }: Whose) {
    const { costBudget, costRestoreRate } = this.config
    return [{ key: id, times: 1 }, ...(partnerId === null ? [] : [{ key: partnerId, times: perPartner }])].map(
      ({ key, times }) => {
        const [capacity, rate] = [costBudget * times, costRestoreRate * times]
        return { bucket: this.#bucket(key, capacity, rate), capacity, rate }
      },
    )
  }

  #bucket(key: string, capacity: number, rate: number): Bucket {
    const now = this.milliseconds()
    const bucket = this.#buckets.get(key) ?? { left: capacity, at: now }
    bucket.left = Math.min(capacity, bucket.left + ((now - bucket.at) / 1000) * rate)
    bucket.at = now
    this.#buckets.set(key, bucket)
    return bucket
  }
}

import { LRUCache } from 'lru-cache'
import type { Caller } from '../../access/caller.ts'
import type { Config } from '../../config.ts'

/** The cost of an operation and what is left of the budget, in nodes. */
export interface Cost {
  readonly requested: number
  readonly available: number
  /** Nodes that come back each second. */
  readonly restoreRate: number
}

export interface Charge extends Cost {
  readonly capacity: number
  /** Seconds until the budget is enough; 0 = it was enough, and the cost is taken. */
  readonly retryAfter: number
}

type Whose = Pick<Caller, 'id' | 'partnerId'>

interface Bucket {
  left: number
  at: number
}

/** A partner as a whole has the budget of this many people or keys. */
const perPartner = 4
const mostRemembered = 20_000

/**
 * The budgets of callers: one for each person and key, and one for each partner as a whole. They refill continuously. Each
 * node keeps its own in memory.
 */
export class Budgets {
  readonly #buckets = new LRUCache<string, Bucket>({ max: mostRemembered })

  constructor(
    private readonly config: Pick<Config, 'costBudget' | 'costRestoreRate'>,
    private readonly milliseconds: () => number = () => performance.now(),
  ) {}

  /** Takes the cost from the caller's budgets, or answers how long to wait. */
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

  /** Takes a cost that is known only afterwards, even below zero: the next request then waits until the debt is paid. */
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

import { setTimeout as sleep } from 'node:timers/promises'

// serialization_failure, deadlock_detected: PostgreSQL has rolled the whole transaction back.
const again = new Set(['40001', '40P01'])
const most = 3

/** Repeats a transaction that PostgreSQL has rolled back in favour of another. */
export const unlessDeadlocked = async <Result>(transaction: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction()
    } catch (error) {
      if (attempt === most || !again.has((error as { code?: string }).code ?? '')) throw error
      // A random wait keeps the same transactions from meeting again.
      await sleep(Math.random() * 20 * 2 ** attempt)
    }
  }
}

import { setTimeout as sleep } from 'node:timers/promises'

// serialization_failure, deadlock_detected: the transaction is gone whole, and nothing of it was done
const again = new Set(['40001', '40P01'])
const most = 4

/** A transaction that PostgreSQL gave up for another's sake is carried out once more. */
export const unlessDeadlocked = async <Result>(transaction: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction()
    } catch (error) {
      if (attempt === most || !again.has((error as { code?: string }).code ?? '')) throw error
      // those that met there come back at different times
      await sleep(Math.random() * 20 * 2 ** attempt)
    }
  }
}

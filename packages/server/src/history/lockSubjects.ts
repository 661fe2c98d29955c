import type { EntityManager } from '@mikro-orm/postgresql'
import type { Head } from './chained.ts'

interface Locked extends Head {
  readonly id: string
  /** The moment of the newest event. */
  readonly lastAt: string
}

/**
 * Locks subjects until the transaction ends, whatever their number, always in one order, and answers their heads as they are
 * then. A transaction takes its locks before it writes: then the events of a subject have the order of their transactions.
 */
export const lockSubjects = (em: EntityManager, ids: readonly string[]): Promise<Locked[]> =>
  em.execute<Locked[]>('select * from samop_lock(?::uuid[])', [`{${ids.join(',')}}`])

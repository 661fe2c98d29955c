import type { EntityManager } from '@mikro-orm/postgresql'

/** What is locked by a name where there is no row to lock; each kind counts its names with a seed of its own. */
const seeds = {
  /** A request with an idempotency key, by whose key it is and the key. */
  REQUEST: 0,
  /** A claim, by its id. */
  CLAIM: 1,
  /** A fund that may not be there yet, by its partner, program and usage period. */
  FUND: 2,
  /** The invoices of a partner, by its id. */
  INVOICES: 3,
  /** The bytes of a document, by their hash. */
  CONTENT: 4,
  /** The one demonstration of a database. */
  DEMONSTRATION: 5,
  /** A partner that may not be there yet, by its name in small letters. */
  PARTNER: 6,
  /** The address of a member that may not be there yet. */
  ADDRESS: 7,
  /** Who administers a partner, by its id, or the vendor. */
  ADMINS: 8,
  /** The uploads of a partner that are part of no claim, by its id. */
  UPLOADS: 12,
  /** The keys of a partner, by its id. */
  KEYS: 20,
  /** A program that may not be there yet, with its usage periods and who takes part, by its key. */
  PROGRAM: 30,
  /** The activities of a fiscal year. */
  ACTIVITIES: 31,
  /** The external references of a partner, by its id. */
  REFERENCES: 32,
  /** The keys that secrets are sealed with. */
  SECRETS: 13,
} as const

/** Waits until nobody else has the name, and holds it until the transaction ends. */
export const lockName = (em: EntityManager, kind: keyof typeof seeds, name: string): Promise<unknown> =>
  em.execute('select pg_advisory_xact_lock(hashtextextended(?, ?))', [name, seeds[kind]])

/** Takes the name as `lockName` does where nobody has it, and does not wait. */
export const isNameFree = async (em: EntityManager, kind: keyof typeof seeds, name: string): Promise<boolean> => {
  const [row] = await em.execute<{ free: boolean }[]>(
    'select pg_try_advisory_xact_lock(hashtextextended(?, ?)) as free',
    [name, seeds[kind]],
  )
  return row?.free ?? false
}

/** Held by the one who migrates; any number will do as long as nothing else on the database takes it. */
export const migrationLock = 7_266_700

import type { EntityManager } from '@mikro-orm/postgresql'

/** Locks on names, for where there is no row to lock; each kind hashes its names with its own seed. */
const seeds = {
  /** A request with an idempotency key, by the owner of the key and the key. */
  REQUEST: 0,
  /** A fund that may not exist yet, by its partner, program and usage period. */
  FUND: 2,
  /** The invoices of a partner, by its id. */
  INVOICES: 3,
  /** The bytes of a document, by their hash. */
  CONTENT: 4,
  /** The demonstration of a database. */
  DEMONSTRATION: 5,
  /** A partner that may not exist yet, by its name in small letters. */
  PARTNER: 6,
  /** The e-mail address of a member who may not exist yet. */
  ADDRESS: 7,
  /** The administrators of a partner, by its id, or of the vendor. */
  ADMINS: 8,
  /** The unattached uploads of a partner, by its id. */
  UPLOADS: 12,
  /** The API keys of a partner, by its id. */
  KEYS: 20,
  /** A program that may not exist yet, with its usage periods and enrolments, by its key. */
  PROGRAM: 30,
  /** The activities of a fiscal year. */
  ACTIVITIES: 31,
  /** The external references of a partner, by its id. */
  REFERENCES: 32,
  /** The exports of a person or key, by its id. */
  EXPORTS: 33,
  /** The keys that seal secrets. */
  SECRETS: 13,
} as const

/** Waits until nobody else has the name, and holds it until the transaction ends. */
export const lockName = (em: EntityManager, kind: keyof typeof seeds, name: string): Promise<unknown> =>
  em.execute('select pg_advisory_xact_lock(hashtextextended(?, ?))', [name, seeds[kind]])

/** Locks the name like `lockName` if nobody holds it, without waiting; false = somebody holds it. */
export const isNameFree = async (em: EntityManager, kind: keyof typeof seeds, name: string): Promise<boolean> => {
  const [row] = await em.execute<{ free: boolean }[]>(
    'select pg_try_advisory_xact_lock(hashtextextended(?, ?)) as free',
    [name, seeds[kind]],
  )
  return row?.free ?? false
}

/** Held during a migration. Any number works, as long as nothing else on the database uses it. */
export const migrationLock = 7_266_700

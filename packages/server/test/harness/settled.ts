import { sql } from 'kysely'
import { expect } from 'vitest'
import { readAsSystem } from '../../src/reader.ts'
import type { Story } from './story.ts'

/** Waits until the bell may show all that has happened: other tests' transactions on the same PostgreSQL hold it back. */
export const settled = async ({ services }: Pick<Story, 'services'>): Promise<void> => {
  const unsettled = sql`select from event where transaction >= pg_snapshot_xmin(pg_current_snapshot()) limit 1`
  await expect.poll(() => readAsSystem(services, (db) => db.rows(unsettled)), { timeout: 10_000 }).toEqual([])
}

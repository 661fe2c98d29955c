import { sql } from 'kysely'
import { expect, vi } from 'vitest'
import { readAsSystem } from '../../src/reader.ts'
import type { Story } from './story.ts'

/** Waits until all events are settled: transactions of other tests on the same PostgreSQL delay them. */
export const settled = async ({ services }: Pick<Story, 'services'>): Promise<void> => {
  const unsettled = sql`select from event where transaction >= pg_snapshot_xmin(pg_current_snapshot()) limit 1`
  await vi.waitFor(async () => expect(await readAsSystem(services, (db) => db.rows(unsettled))).toEqual([]), 30_000)
}

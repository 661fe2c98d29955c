import { Client } from 'pg'
import { rebaseRestored } from '../history/rebaseRestored.ts'
import { migrateJobs } from '../jobs/jobTables.ts'
import type { Log } from '../log.ts'
import { followRows } from './followRows.ts'
import { migrationLock } from './locks.ts'
import { openOrm } from './orm.ts'

/** Migrates the tables, as their owner; nodes that start at the same time take turns. */
export const migrate = async (ownerUrl: string, log: Log): Promise<void> => {
  const turn = new Client({ connectionString: ownerUrl })
  await turn.connect()
  try {
    await turn.query('select pg_advisory_lock($1)', [migrationLock])
    const logger = (message: string) => log.info(message)
    const orm = await openOrm(ownerUrl, { pool: { min: 0, max: 2 }, logger, colors: false })
    try {
      await orm.migrator.up()
      for (const name of await followRows(turn, orm)) log.info(`the database follows the rows: ${name}`)
    } finally {
      await orm.close(true)
    }
    await migrateJobs(turn, ownerUrl)
    await turn.query(fixedPaths)
    if (await rebaseRestored(turn)) log.warn('the database was restored: cursors from before are refused')
  } finally {
    await turn.end()
  }
}

/**
 * Fixes the search path of our functions, so that a caller's path cannot mislead them. Replacing a function removes the setting. A body
 * that PostgreSQL reads when the function is made needs none, and can be put into statements only without it.
 */
const fixedPaths = `do $$
declare
  ours record;
begin
  for ours in select oid::regprocedure as name from pg_proc
    where pronamespace = 'public'::regnamespace and proname ~ '^(samop|ledger)_' and prosqlbody is null
      and not coalesce('search_path=pg_catalog, public, pg_temp' = any(proconfig), false)
  loop
    execute format('alter function %s set search_path = pg_catalog, public, pg_temp', ours.name);
  end loop;
end $$`

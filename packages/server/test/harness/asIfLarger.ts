import type { Client } from 'pg'

/**
 * Makes the planner believe that a database of the bench has many times the rows: it sets the counts of rows, and of distinct
 * values in columns that would have more of them. Autovacuum would restore the real counts.
 */
export const asIfLarger = async (owner: Client, times: number): Promise<void> => {
  await owner.query(`analyze`)
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and reltuples > 1000`,
  )
  for (const { name } of rows) {
    await owner.query(`alter table "${name}" set (autovacuum_enabled = false)`)
    await owner.query(
      `select pg_restore_relation_stats('schemaname', 'public', 'relname', c.relname::text, 'relpages', c.relpages, 'reltuples', (c.reltuples * $2)::real)
        from pg_class c where c.oid = $1::regclass or c.oid in (select indexrelid from pg_index where indrelid = $1::regclass)`,
      [`public."${name}"`, times],
    )
    await owner.query(
      `select pg_restore_attribute_stats('schemaname', 'public', 'relname', tablename::text, 'attname', attname::text, 'inherited', false, 'n_distinct', (n_distinct * $2)::real)
        from pg_stats where schemaname = 'public' and tablename = $1 and attname in ('partner_id', 'fund_id', 'location_id') and n_distinct > 1`,
      [name, times],
    )
  }
}

import { Logger, runMigrations } from 'graphile-worker'
import { Client } from 'pg'
import { appRole } from '../database/role.ts'

/** The schema that belongs to graphile-worker; our migrations leave it alone. */
export const jobSchema = 'graphile_worker'

const silent = new Logger(() => () => undefined)

/** Makes or migrates the queue's tables as the owner, and opens them to the system's own work of the serving login. */
export const migrateJobs = async (owner: Client, ownerUrl: string): Promise<void> => {
  await runMigrations({ connectionString: ownerUrl, schema: jobSchema, maxPoolSize: 1, logger: silent })
  await owner.query(rights)
}

const tables = ['_private_jobs', '_private_job_queues', '_private_tasks', '_private_known_crontabs']

/*
 * graphile-worker switches row-level security on and leaves the policies to us. Callers' transactions see and queue no jobs:
 * only those of the system do.
 */
const rights = `
grant usage on schema ${jobSchema} to ${appRole};
grant usage on all sequences in schema ${jobSchema} to ${appRole};
grant select on ${jobSchema}.migrations to ${appRole};
grant select, insert, update, delete on ${tables.map((table) => `${jobSchema}.${table}`).join(', ')} to ${appRole};
do $$
declare
  theirs text;
begin
  foreach theirs in array array[${tables.map((table) => `'${table}'`).join(', ')}] loop
    if not exists (select from pg_policies where schemaname = '${jobSchema}' and tablename = theirs and policyname = 'samop_works') then
      execute format('create policy samop_works on ${jobSchema}.%I to ${appRole}
        using ((select current_setting(''samop.side'', true)) = ''SYSTEM'') with check ((select current_setting(''samop.side'', true)) = ''SYSTEM'')', theirs);
    end if;
  end loop;
end $$`

import type { Client } from 'pg'
import { StartError } from '../startError.ts'

/** The role that everything but migrations runs as: it owns nothing and row-level security binds it. */
export const appRole = 'samop_app'

// 42710 and 23505: another start on the same server made it in this moment
const alreadyThere = (error: unknown) => ['42710', '23505'].includes((error as { code?: string }).code ?? '')

const rights = `select current_user as name, current_database() as database, current_setting('server_version_num')::int as version,
  has_schema_privilege(current_user, 'public', 'create') and has_database_privilege(current_database(), 'create') as creates,
  (select rolsuper or rolbypassrls from pg_roles where rolname = '${appRole}') as unbound`

const setRole = (version: number) =>
  `select pg_has_role(current_user, '${appRole}', '${version >= 160000 ? 'SET' : 'MEMBER'}') as allowed`

/** Makes the application's role where it is missing and checks that this user may do what a start needs. */
export const ensureRole = async (client: Client): Promise<void> => {
  const { rows } = await client.query(rights)
  const { name, database, version, creates, unbound } = rows[0]
  if (version < 150000)
    throw new StartError(`DATABASE_URL: PostgreSQL 15 or newer is needed, this one is ${Math.floor(version / 10000)}`)
  if (!creates)
    throw new StartError(
      `DATABASE_URL: the user "${name}" must own the database "${database}", or may at least create schemas and tables in it`,
    )
  if (unbound)
    throw new StartError(
      `DATABASE_URL: the role ${appRole} must be neither superuser nor BYPASSRLS: run  ALTER ROLE ${appRole} NOSUPERUSER NOBYPASSRLS`,
    )
  try {
    if (unbound === null) {
      await client.query(`create role ${appRole} nologin nosuperuser nobypassrls`).catch((error) => {
        if (!alreadyThere(error)) throw error
      })
    }
    const { rows: may } = await client.query(setRole(version))
    if (!may[0].allowed)
      await client.query(`grant ${appRole} to current_user${version >= 160000 ? ' with set true, inherit false' : ''}`)
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    throw new StartError(
      `DATABASE_URL: the user "${name}" may not make the role ${appRole}; as a superuser run once  CREATE ROLE ${appRole} NOLOGIN; GRANT ${appRole} TO "${name}"`,
    )
  }
}

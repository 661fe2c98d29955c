import { createHash, scryptSync } from 'node:crypto'
import { type Client, escapeIdentifier, escapeLiteral } from 'pg'
import { StartError } from '../startError.ts'
import { scramVerifier } from './scramVerifier.ts'

/** The role for everything except migrations: it owns nothing, and row-level security binds it. */
export const appRole = 'samop_app'

export interface Login {
  readonly user: string
  readonly password: string
}

/**
 * The login of the nodes that serve a database. Its password is derived from the owner's, so that every node has the same
 * one and stores none; scrypt makes it slow to guess the owner's password from it.
 */
export const servingLogin = (ownerUrl: string): Login => {
  const { pathname, password } = new URL(ownerUrl)
  const database = decodeURIComponent(pathname.slice(1))
  const short = createHash('sha256').update(database).digest('hex').slice(0, 12)
  const key = scryptSync(decodeURIComponent(password), `samop serving login of ${database}`, 32)
  return { user: `samop_serving_${short}`, password: key.toString('base64url') }
}

// 42710 and 23505: another start on the same server has just made it; XX000: it is changing it at this moment.
const alreadyThere = (error: unknown) => ['42710', '23505', 'XX000'].includes((error as { code?: string }).code ?? '')
const unlessThere = (error: unknown) => {
  if (!alreadyThere(error)) throw error
}

const rights = `select current_user as name, current_database() as database, current_setting('server_version_num')::int as version,
  has_schema_privilege(current_user, 'public', 'create') and has_database_privilege(current_database(), 'create') as creates,
  exists (select from pg_available_extensions where name = 'pg_trgm') as letters,
  (select rolsuper or rolbypassrls from pg_roles where rolname = '${appRole}') as unbound`

/** Checks that the owner has the rights that a start needs; makes the application's role and, if given, its login. */
export const ensureRole = async (client: Client, login: Login | undefined): Promise<void> => {
  const { rows } = await client.query(rights)
  const { name, database, version, creates, letters, unbound } = rows[0]
  if (version < 150000)
    throw new StartError(`DATABASE_URL: PostgreSQL 15 or newer is needed, this one is ${Math.floor(version / 10000)}`)
  if (!creates)
    throw new StartError(
      `DATABASE_URL: the user "${name}" must own the database "${database}", or may at least create schemas and tables in it`,
    )
  if (!letters)
    throw new StartError(
      'DATABASE_URL: this PostgreSQL has no extension pg_trgm: install what comes with it as additional modules (postgresql-contrib)',
    )
  if (unbound)
    throw new StartError(
      `DATABASE_URL: the role ${appRole} must be neither superuser nor BYPASSRLS: run  ALTER ROLE ${appRole} NOSUPERUSER NOBYPASSRLS`,
    )
  try {
    if (unbound === null)
      await client.query(`create role ${appRole} nologin nosuperuser nobypassrls`).catch(unlessThere)
    if (login) await ensureLogin(client, login)
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    throw new StartError(
      `DATABASE_URL: the user "${name}" may not make the login that serves; as a superuser run once  CREATE ROLE ${appRole} NOLOGIN; CREATE ROLE samop_serving LOGIN PASSWORD '…' IN ROLE ${appRole};  and set DATABASE_SERVING_URL to an address with that login`,
    )
  }
  await closeToOthers(client, database)
}

const ensureLogin = async (client: Client, { user, password }: Login): Promise<void> => {
  const role = escapeIdentifier(user)
  const found = await client.query('select from pg_roles where rolname = $1', [user])
  if (found.rowCount === 0) await client.query(`create role ${role} login nosuperuser nobypassrls`).catch(unlessThere)
  // The owner's password may have changed, and this one derives from it.
  await client.query(`alter role ${role} login password ${escapeLiteral(scramVerifier(password))}`).catch(unlessThere)
  const member = await client.query(`select pg_has_role($1, '${appRole}', 'USAGE') as is`, [user])
  if (!member.rows[0].is) await client.query(`grant ${appRole} to ${role}`).catch(unlessThere)
}

/** Keeps others from making tables, even temporary ones; if the owner may not revoke that, it stays. */
const closeToOthers = async (client: Client, database: string): Promise<void> => {
  const { rows } = await client.query(
    `select has_database_privilege('public', current_database(), 'temporary') or has_schema_privilege('public', 'public', 'create') as open`,
  )
  if (!rows[0].open) return
  await client
    .query(
      `revoke temporary on database ${escapeIdentifier(database)} from public; revoke create on schema public from public`,
    )
    .catch((error: { code?: string }) => {
      if (error.code !== '42501' && !alreadyThere(error)) throw error
    })
}

const bounds = `select current_user as name, current_database() as database, rolsuper or rolbypassrls as unbound,
  rolcreaterole or rolcreatedb or rolreplication as mighty, pg_has_role(current_user, '${appRole}', 'USAGE') as serves,
  pg_has_role(current_user, (select relowner from pg_class where oid = to_regclass('public.claim')), 'MEMBER') as owns,
  (select rolname from pg_roles o where o.rolname not in (current_user, '${appRole}') and pg_has_role(current_user, o.oid, 'MEMBER') order by 1 limit 1) as other,
  has_database_privilege(current_database(), 'CREATE') or has_database_privilege(current_database(), 'TEMPORARY') or has_schema_privilege('public', 'CREATE') as creates
  from pg_roles where rolname = current_user`

/** Checks that the serving login has no more rights than the application's role. */
export const checkServing = async (client: Client, variable: string): Promise<void> => {
  const { rows } = await client.query(bounds)
  const { name, database, unbound, mighty, serves, owns, other, creates } = rows[0]
  const faults: readonly (readonly [boolean, string])[] = [
    [unbound, 'must be neither superuser nor BYPASSRLS'],
    [owns, 'must not be a member of the role that owns the tables'],
    [mighty, 'must have none of CREATEROLE, CREATEDB and REPLICATION'],
    [other !== null, `must not be a member of "${other}"`],
    [!serves, `must be a member of ${appRole}`],
    [
      creates,
      `may create tables: run once  REVOKE CREATE, TEMPORARY ON DATABASE "${database}" FROM PUBLIC, "${name}"; REVOKE CREATE ON SCHEMA public FROM PUBLIC, "${name}"`,
    ],
  ]
  const fault = faults.find(([is]) => is)
  if (fault) throw new StartError(`${variable}: the user "${name}" ${fault[1]}`)
}

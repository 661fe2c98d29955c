import { statuses } from '@samop/shared'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../src/database.ts'
import { createTestDatabase } from './harness/createTestDatabase.ts'

let database: Database
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.stop())

const ask = async (url: string, statement: string) => {
  const client = new Client({ connectionString: url })
  await client.connect()
  return (await client.query(statement).finally(() => client.end())).rows
}

test('the serving login owns nothing, bypasses nothing, and can become no other role', async () => {
  const [role] = await ask(
    database.appUrl,
    `select current_user = session_user as itself, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
      (select count(*)::int from pg_class where relowner in (r.oid, 'samop_app'::regrole)) as owned,
      array(select rolname::text from pg_roles where pg_has_role(current_user, oid, 'MEMBER') and rolname <> current_user) as memberships
      from pg_roles r where rolname = current_user`,
  )
  expect(role).toEqual({
    itself: true,
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolreplication: false,
    owned: 0,
    memberships: ['samop_app'],
  })
  const owner = decodeURIComponent(new URL(database.ownerUrl).username)
  for (const way of ['set role none', 'reset role', `set role ${owner}`, `set session authorization ${owner}`]) {
    await expect(
      ask(database.appUrl, `do $$ begin begin ${way}; exception when others then null; end; end $$; delete from event`),
      way,
    ).rejects.toThrow('permission denied for table event')
  }
})

test('the serving login reaches no file and no program of the database’s machine', async () => {
  for (const statement of [
    `copy (select 1) to program 'cat'`,
    `copy member to '/tmp/member'`,
    `select pg_read_file('/etc/passwd')`,
    `select lo_import('/etc/passwd')`,
    'create temporary table mine (id int)',
    'create schema mine',
    'create extension plpython3u',
    'create role mine',
    `alter role ${decodeURIComponent(new URL(database.ownerUrl).username)} password 'mine'`,
  ])
    await expect(ask(database.appUrl, statement), statement).rejects.toThrow(/permission denied|must be/)
})

test('the application changes no table', async () => {
  await expect(ask(database.appUrl, 'create table mine (id int)')).rejects.toThrow('permission denied')
  await expect(ask(database.appUrl, 'alter table claim disable row level security')).rejects.toThrow('must be owner')
})

test('a transaction that stays open is ended after a while', async () => {
  expect(await ask(database.appUrl, 'show idle_in_transaction_session_timeout')).toEqual([
    { idle_in_transaction_session_timeout: '10s' },
  ])
})

test('the database says of every status what its row says', async () => {
  const said = await ask(
    database.appUrl,
    `select status, samop_holds_invoices(status) as holds, samop_vendors_turn(status) as waits, samop_edited(status) as edited
      from unnest(array['${Object.keys(statuses).join("', '")}']) status`,
  )
  expect(said).toEqual(
    Object.entries(statuses).map(([status, { holdsInvoice, turn, edits }]) => ({
      status,
      holds: holdsInvoice,
      waits: turn === 'VENDOR',
      edited: edits !== null,
    })),
  )
  const named = await ask(
    database.appUrl,
    `select p.proname from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosqlbody is null
      and p.proname in ('samop_alike_invoices', 'samop_tally_claim', 'samop_claim_counts', 'samop_line_changes', 'samop_document_goes')
      and p.prosrc ~ 'status (not )?in \\('`,
  )
  expect(named).toEqual([])
  // PostgreSQL compares with the keys themselves, so asking costs nothing, and an index can answer.
  const plan = await ask(database.appUrl, 'explain select from claim where samop_vendors_turn(status)')
  expect(JSON.stringify(plan)).toContain("ANY ('{SUBMITTED,UNDER_REVIEW,DISPUTED}'")
})

test('two databases made at once do not see each other', async () => {
  const others = await Promise.all([createTestDatabase(), createTestDatabase()])
  const names = await Promise.all(others.map((other) => ask(other.appUrl, 'select current_database() as name')))
  expect(new Set(names.map(([row]) => row.name)).size).toBe(2)
  await Promise.all(others.map((other) => other.stop()))
})

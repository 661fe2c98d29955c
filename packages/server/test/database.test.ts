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

test('the database finds invoices of claims in exactly the statuses that hold them', async () => {
  const [row] = await ask(database.appUrl, `select prosrc from pg_proc where proname = 'samop_alike_invoices'`)
  const [, named] = /o\.status not in \(([^)]*)\)/.exec(row.prosrc) ?? []
  const letGo = Object.entries(statuses).filter(([, { holdsInvoice }]) => !holdsInvoice)
  expect(named?.split(', ').toSorted()).toEqual(letGo.map(([status]) => `'${status}'`).toSorted())
})

test('two databases made at once do not see each other', async () => {
  const others = await Promise.all([createTestDatabase(), createTestDatabase()])
  const names = await Promise.all(others.map((other) => ask(other.appUrl, 'select current_database() as name')))
  expect(new Set(names.map(([row]) => row.name)).size).toBe(2)
  await Promise.all(others.map((other) => other.stop()))
})

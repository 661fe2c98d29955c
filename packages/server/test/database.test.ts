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

test('the application owns nothing and no policy is bypassed for it', async () => {
  const [role] = await ask(
    database.appUrl,
    'select rolname, rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = current_user',
  )
  expect(role).toEqual({ rolname: 'samop_app', rolsuper: false, rolbypassrls: false, rolcanlogin: false })
  const owned = await ask(
    database.appUrl,
    `select relname from pg_class where relowner = (select oid from pg_roles where rolname = 'samop_app')`,
  )
  expect(owned).toEqual([])
})

test('the application changes no table', async () => {
  await expect(ask(database.appUrl, 'create table mine (id int)')).rejects.toThrow('permission denied')
  await expect(ask(database.appUrl, 'alter table claim disable row level security')).rejects.toThrow('must be owner')
})

test('a transaction that is left open is ended after a while', async () => {
  expect(await ask(database.appUrl, 'show idle_in_transaction_session_timeout')).toEqual([
    { idle_in_transaction_session_timeout: '10s' },
  ])
})

test('the invoices that the database finds are of claims in the statuses that hold them', async () => {
  const [row] = await ask(database.appUrl, `select prosrc from pg_proc where proname = 'samop_same_invoices'`)
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

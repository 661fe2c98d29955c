import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { kinds, type Outside, startOutside } from './outsidePostgres.ts'
import { endServers, startServer } from './startServer.ts'

describe.each(kinds)('on an outside %s', (_, bin) => {
  let outside: Outside
  let place: string
  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'samop-nodes-'))
    outside = await startOutside(bin)
    await outside.run(`create role keeper login createrole password 'kept-secret'`)
    await outside.run('create database claims owner keeper')
  })
  afterEach(endServers)
  afterAll(async () => {
    await outside.stop()
    rmSync(place, { recursive: true, force: true })
  })

  const node = (name: string, user = 'keeper', password = 'kept-secret', database = 'claims') =>
    startServer({
      SAMOP_DEMO: 'off',
      SAMOP_DATA: join(place, name),
      DATABASE_URL: outside.urlOf(user, password, database),
    })

  test('without being asked for there is no demonstration', async () => {
    await outside.run('create database serious owner keeper')
    const server = startServer({
      SAMOP_DATA: join(place, 'serious'),
      DATABASE_URL: outside.urlOf('keeper', 'kept-secret', 'serious'),
    })
    await server.ready
    expect(server.output()).not.toContain('samop-demo')
    expect(await outside.run('select count(*)::int as count from member', 'serious')).toEqual([{ count: 0 }])
  })

  const refusalOf = async (server: ReturnType<typeof node>, secret: string) => {
    expect(await server.ended).toBe(1)
    expect(server.errors().trimEnd().split('\n')).toHaveLength(1)
    expect(server.errors() + server.output()).not.toContain(secret)
    return server.errors()
  }

  test('two nodes start at once for a user who is no superuser, and once more', async () => {
    const nodes = [node('one'), node('two')]
    for (const address of await Promise.all(nodes.map(({ ready }) => ready))) {
      expect((await fetch(`${address}/readyz`)).status).toBe(200)
    }
    expect(existsSync(join(place, 'one/postgres'))).toBe(false)
    const connected = await outside.run(
      `select distinct pg_get_userbyid(relowner) as owner from pg_class where relname = 'claim'`,
      'claims',
    )
    expect(connected).toEqual([{ owner: 'keeper' }])
    // The owner of the tables has disconnected.
    const logins = await outside.run(`select distinct usename as name from pg_stat_activity where datname = 'claims'`)
    expect(logins).toEqual([{ name: expect.stringMatching(/^samop_serving_/) }])
    for (const { process, ended } of nodes) {
      process.kill('SIGTERM')
      expect(await ended).toBe(0)
    }
    const again = node('one')
    expect((await fetch(`${await again.ready}/readyz`)).status).toBe(200)
  })

  test('the demonstration is loaded there when it is asked for', { timeout: 120_000 }, async () => {
    await outside.run('create database demonstration owner keeper')
    const server = startServer({
      SAMOP_DEMO: 'on',
      SAMOP_DATA: join(place, 'demo'),
      DATABASE_URL: outside.urlOf('keeper', 'kept-secret', 'demonstration'),
    })
    await server.ready
    const [claims] = await outside.run('select count(*)::int as count from claim', 'demonstration')
    expect(claims?.['count']).toBeGreaterThan(0)
  })

  test('a user who may not make roles is told what to run once, and can start afterwards', async () => {
    await outside.run(`create role modest login password 'modest-secret'`)
    await outside.run('create database small owner modest')
    const told = await refusalOf(node('three', 'modest', 'modest-secret', 'small'), 'modest-secret')
    const statements = /run once {2}(.*);  and set DATABASE_SERVING_URL/m.exec(told)?.[1] ?? ''
    expect(statements).toContain('samop_serving')
    for (const statement of statements.split(/;\s*/).filter((text) => !text.includes('samop_app NOLOGIN')))
      await outside.run(statement.replace('…', 'serving-secret'))
    const start = (user: string, password: string) =>
      startServer({
        SAMOP_DEMO: 'off',
        SAMOP_DATA: join(place, 'three'),
        DATABASE_URL: outside.urlOf('modest', 'modest-secret', 'small'),
        DATABASE_SERVING_URL: outside.urlOf(user, password, 'small'),
      })
    const server = start('samop_serving', 'serving-secret')
    expect((await fetch(`${await server.ready}/readyz`)).status).toBe(200)
    const logins = await outside.run(`select distinct usename as name from pg_stat_activity where datname = 'small'`)
    expect(logins).toEqual([{ name: 'samop_serving' }])

    expect(await refusalOf(start('modest', 'modest-secret'), 'modest-secret')).toMatch(
      'DATABASE_SERVING_URL: the user "modest" must not be a member of the role that owns the tables',
    )
    expect(await refusalOf(start('root', 'root-secret'), 'root-secret')).toMatch(
      'DATABASE_SERVING_URL: the user "root" must be neither superuser nor BYPASSRLS',
    )
    expect(await refusalOf(start('keeper', 'kept-secret'), 'kept-secret')).toMatch(
      'DATABASE_SERVING_URL: the user "keeper" must have none of CREATEROLE',
    )
    await outside.run(`create role reader login password 'reader-secret' in role samop_app, pg_read_server_files`)
    expect(await refusalOf(start('reader', 'reader-secret'), 'reader-secret')).toMatch(
      'DATABASE_SERVING_URL: the user "reader" must not be a member of "pg_read_server_files"',
    )
  })

  test('a wrong password, a missing database and a database of somebody else are named in one line', async () => {
    expect(await refusalOf(node('four', 'keeper', 'wrong-secret'), 'wrong-secret')).toContain(
      'refuses the user "keeper"',
    )
    expect(await refusalOf(node('four', 'keeper', 'kept-secret', 'nowhere'), 'kept-secret')).toContain(
      'has no database "nowhere"',
    )
    expect(await refusalOf(node('four', 'keeper', 'kept-secret', 'postgres'), 'kept-secret')).toContain(
      'must own the database "postgres"',
    )
  })
})

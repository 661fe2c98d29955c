import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepare } from '../src/database.ts'
import { createLog } from '../src/log.ts'
import { migrate } from '../src/migrate.ts'
import { openOrm } from '../src/orm.ts'
import { actionRequired, disputed, move, upload } from './harness/claims.ts'
import { createTestDatabase } from './harness/createTestDatabase.ts'
import { makeKey } from './harness/people.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

test('the migrations make exactly the tables that the entities describe', async () => {
  const orm = await openOrm(story.database.ownerUrl, { pool: { min: 0, max: 2 } })
  try {
    const changes = (await orm.schema.getUpdateSchemaSQL({ wrap: false })).split('\n').filter((line) => line !== '')
    // what stands beyond tables is unknown to the entities
    const beyond =
      /^(drop|alter table "\w+" drop) (trigger|function|index|constraint) (if exists )?"(\w+_)?(ledger_|samop_)/
    expect(changes.filter((line) => !beyond.test(line))).toEqual([])
  } finally {
    await orm.close(true)
  }
})

test('a database that the first release filled is brought up to date and keeps every row', async () => {
  const { id } = await disputed(story, { amount: '10.00' })
  await move(story, 'user', 'comment', { claimId: id, text: 'Once', idempotencyKey: 'once' })
  await actionRequired(story, { amount: '10.00' })
  await upload(story, 'user')
  await makeKey(story, ['READ'])
  const database = await createTestDatabase({ empty: true })
  const [source, target] = [story.database, database].map(({ ownerUrl }) => new Client({ connectionString: ownerUrl }))
  await Promise.all([source!.connect(), target!.connect()])
  try {
    const { ownerUrl } = await prepare(database.ownerUrl)
    const orm = await openOrm(ownerUrl, { pool: { min: 0, max: 2 }, logger: () => undefined })
    await orm.migrator.up({ to: 'Migration20261124Begin' })
    await orm.close(true)
    // columns that came later are left out
    await target!.query(`set session_replication_role = replica`)
    const { rows: tables } = await target!.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'mikro_orm_migrations'`,
    )
    for (const { name } of tables) {
      const { rows } = await source!.query(`select coalesce(json_agg(t), '[]')::text as all from ${name} t`)
      // numbers had one form, and one series
      const all = String(rows[0].all).replaceAll(/"number":"[A-Z]+-/g, '"number":"C-')
      await target!.query(`insert into ${name} select * from json_populate_recordset(null::${name}, $1)`, [all])
    }
    const counted = async (client: Client) => {
      const counts = tables
        .map(({ name }) => `select '${name}' as name, count(*)::int from ${name}`)
        .join(' union all ')
      return (await client.query(`${counts} order by name`)).rows
    }
    const before = await counted(target!)
    expect(before).toEqual(await counted(source!))
    expect(before.filter(({ count }) => count === 0)).toEqual([])

    await migrate(ownerUrl, createLog('silent'))
    expect(await counted(target!)).toEqual(before)
    const { rows: versions } = await target!.query('select name from mikro_orm_migrations')
    const { rows: expected } = await source!.query('select name from mikro_orm_migrations')
    expect(versions).toEqual(expected)
  } finally {
    await Promise.all([source!.end(), target!.end()])
    await database.stop()
  }
})

import { type BusinessCalendar, type ClockRecord, deadlineOf } from '@samop/shared'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepare } from '../src/database.ts'
import { followRows } from '../src/database/followRows.ts'
import { createLog } from '../src/log.ts'
import { migrate } from '../src/database/migrate.ts'
import { openOrm } from '../src/database/orm.ts'
import { actionRequired, disputed, move, upload } from './harness/claims.ts'
import { createTestDatabase } from './harness/createTestDatabase.ts'
import { makeKey, secondProgram } from './harness/people.ts'
import { startStory, type Story } from './harness/story.ts'

const withoutDays = (deadlines: string) =>
  JSON.stringify(
    (JSON.parse(deadlines) as { record: ClockRecord }[]).map(({ record, ...one }) => ({
      ...one,
      record: {
        ...record,
        calendar: undefined,
        stretches: record.stretches.map(({ from, until }) => ({ from, until })),
      },
    })),
  )

/** In the first release a key had one secret, in its own row. */
const keysWithSecrets = '(select k.*, s.token_hash from api_key k join api_key_secret s on s.api_key_id = k.id)'

let story: Story
beforeAll(async () => {
  story = await startStory()
})
afterAll(() => story.stop())

test('the migrations make exactly the tables that the entities describe', async () => {
  const orm = await openOrm(story.database.ownerUrl, { pool: { min: 0, max: 2 } })
  try {
    const changes = (await orm.schema.getUpdateSchemaSQL({ wrap: false })).split('\n').filter((line) => line !== '')
    // The entities do not know functions, triggers and the like.
    const beyond =
      /^(drop|alter table "\w+" drop) (trigger|function|index|constraint) (if exists )?"(\w+_)?(ledger_|samop_)/
    expect(changes.filter((line) => !beyond.test(line))).toEqual([])
    const owner = new Client({ connectionString: story.database.ownerUrl })
    await owner.connect()
    expect(await followRows(owner, orm).finally(() => owner.end())).toEqual([])
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
  await makeKey(story, ['WRITE'])
  await secondProgram(story, { key: 'EURO', amountMinor: 1000_00, currency: 'EUR' })
  const database = await createTestDatabase({ empty: true })
  const [source, target] = [story.database, database].map(({ ownerUrl }) => new Client({ connectionString: ownerUrl }))
  await Promise.all([source!.connect(), target!.connect()])
  try {
    const { ownerUrl } = await prepare(database.ownerUrl)
    const orm = await openOrm(ownerUrl, { pool: { min: 0, max: 2 }, logger: () => undefined })
    await orm.migrator.up({ to: 'Migration20261124Begin' })
    await orm.close(true)
    // Leaves out columns of later releases.
    await target!.query(`set session_replication_role = replica`)
    const { rows: tables } = await target!.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'mikro_orm_migrations'`,
    )
    for (const { name } of tables) {
      const rowsOf = name === 'api_key' ? keysWithSecrets : name
      const { rows } = await source!.query(`select coalesce(json_agg(t), '[]')::text as all from ${rowsOf} t`)
      // In the first release all claims had one series of numbers, and clocks were of claims and stored no calendar.
      const all = String(rows[0].all).replaceAll(/"number":"[A-Z]+-/g, '"number":"C-')
      const told = name === 'event' ? all.replaceAll('"concerns_id":', '"assignee_id":') : all
      const some = name === 'deadline' ? withoutDays(all).replaceAll('"subject_id":', '"claim_id":') : told
      await target!.query(`insert into ${name} select * from json_populate_recordset(null::${name}, $1)`, [some])
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

    // One key ends long after the upgrade, and one had ended before keys had clocks: the watch ends it as any other.
    await target!.query(
      `update api_key set expires_at = case name when 'READ' then '2099-01-01T00:00:00Z' else '2020-01-01T00:00:00Z' end::timestamptz`,
    )
    await migrate(ownerUrl, createLog('silent'))
    const lastDays = await target!.query(`delete from deadline where clock = 'KEY_LAST_DAY'
      returning due_on::text as due, due_at - warn_at = interval '8 days' as week, record->>'fixedDay' as day, running,
      (select status from api_key where id = subject_id) as status`)
    const running = { week: true, running: true, status: 'ACTIVE' }
    expect(new Set(lastDays.rows)).toEqual(
      new Set(['2098-12-31', '2019-12-31'].map((day) => ({ ...running, due: day, day }))),
    )
    expect((await target!.query('select token_hash from api_key_secret')).rows).toEqual(
      (await source!.query('select token_hash from api_key_secret')).rows,
    )
    expect(await counted(target!)).toEqual(before)
    const { rows: hashes } = await source!.query('select id, seq, hash from event order by id')
    expect((await target!.query('select id, seq, hash from event order by id')).rows).toEqual(hashes)
    const ended = async (client: Client) =>
      (await client.query<{ record: ClockRecord }>('select record from deadline where ended order by id')).rows
    const [kept, given] = [await ended(source!), await ended(target!)]
    expect(kept.length).toBeGreaterThan(3)
    const { calendar } = (await source!.query<{ calendar: BusinessCalendar }>('select calendar from program')).rows[0]!
    const seen = ({ record }: { record: ClockRecord }, by: BusinessCalendar) => {
      const deadline = deadlineOf(record, by, Temporal.Instant.from('2027-06-01T00:00:00Z'))
      return JSON.stringify({ ...deadline, steps: deadline.steps })
    }
    const another = { ...calendar, timeZone: 'Asia/Tokyo', closedDays: [] }
    expect(given.map((one) => seen(one, another))).toEqual(kept.map((one) => seen(one, calendar)))
    const balances = async (client: Client) =>
      (
        await client.query(`select fund_id, account, e.key, b.currency, minor
          from fund_balance b join funding_entity e on e.id = entity_id and e.currency = b.currency order by 1, 2`)
      ).rows
    await target!.query(`set samop.side = 'SYSTEM'`)
    expect(await balances(target!)).toEqual(await balances(source!))
    expect(new Set((await balances(target!)).map(({ currency }) => currency))).toEqual(new Set(['EUR', 'SEK']))
    expect((await target!.query('select samop_count_anew() as wrong')).rows).toEqual([{ wrong: 0 }])
    const { rows: versions } = await target!.query('select name from mikro_orm_migrations')
    const { rows: expected } = await source!.query('select name from mikro_orm_migrations')
    expect(versions).toEqual(expected)
  } finally {
    await Promise.all([source!.end(), target!.end()])
    await database.stop()
  }
})

test('a status, a clock or a kind of event that is new to the rows needs no migration, and an older node takes none back', async () => {
  const database = await createTestDatabase()
  const owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const kept = async () =>
    (
      await owner.query<{ definition: string }>(`
        select pg_get_constraintdef(oid) as definition from pg_constraint where conname in ('claim_status_check', 'deadline_clock_check')
        union all select indexdef from pg_indexes where indexname = 'claim_queue_index'
        union all select pg_get_functiondef('samop_vendors_turn'::regproc) order by 1`)
    ).rows
  try {
    const now = await kept()
    await owner.query(`
      alter table claim drop constraint claim_status_check, add constraint claim_status_check check (status in ('EDITING', 'SUBMITTED'));
      alter table deadline drop constraint deadline_clock_check, add constraint deadline_clock_check check (clock in ('SUBMIT', 'REVIEW'));
      drop index claim_queue_index;
      create index claim_queue_index on claim (id) where status in ('SUBMITTED');
      create or replace function samop_vendors_turn(status text) returns boolean immutable parallel safe return status in ('SUBMITTED')`)
    expect(await kept()).not.toEqual(now)
    await migrate(database.ownerUrl, createLog('silent'))
    expect(await kept()).toEqual(now)

    await owner.query(`
      alter table claim drop constraint claim_status_check, add constraint claim_status_check check (status in ('EDITING', 'PARKED'));
      create or replace function samop_vendors_turn(status text) returns boolean immutable parallel safe return status in ('PARKED')`)
    const newer = await kept()
    await migrate(database.ownerUrl, createLog('silent'))
    expect(await kept()).toEqual(newer)
  } finally {
    await owner.end()
    await database.stop()
  }
})

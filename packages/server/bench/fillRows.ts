import { type ClockKey, clocks, previewDeadline } from '@samop/shared'
import { Client } from 'pg'
import { claimTables, kept, preparation, settling } from './fillClaims.ts'
import { fillPeople } from './fillPeople.ts'
import { contested, partners, type Size } from './world.ts'

type Tell = (text: string) => void

/** Claims of one transaction. After an interruption the next run continues with the chunks that are missing. */
const chunk = 20_000

/** Makes partners, people, claims and ledgers with fast SQL; programs, periods and activities must exist. */
export const fillRows = async (ownerUrl: string, size: Size, tell: Tell = () => undefined): Promise<void> => {
  const clients = await Promise.all([connect(ownerUrl), connect(ownerUrl)])
  const [client] = clients
  try {
    await client.query(`alter system set max_wal_size = '8GB'`).catch(() => undefined)
    await client.query('select pg_reload_conf()').catch(() => undefined)
    await prepare(client, size)
    await eachOf(await chunksLeft(client, size), clients, addChunk)
    tell('the claims are there')
    const isOfWords = ({ statement }: Index) => statement.includes('claim_text')
    const { rows: indexes } = await client.query<Index>('select * from bench.indexes')
    await eachOf(
      indexes.filter((index) => !isOfWords(index)),
      clients,
      addIndex,
    )
    await tidy(clients, 'analyze')
    tell('the indexes are there')
    for (const statement of settling) await client.query(statement)
    await eachOf(kept, clients, async (one, statement) => void (await one.query(statement)))
    await eachOf(indexes.filter(isOfWords), clients, addIndex)
    await check(client, size)
    for (const table of large) await client.query(`alter table ${table} reset (autovacuum_enabled)`)
    await client.query('drop schema bench cascade')
    await tidy(clients, 'vacuum analyze')
  } finally {
    await Promise.all(clients.map((one) => one.end()))
  }
}

/** Runs the command for every table, the largest first. */
const tidy = async (clients: readonly Client[], command: 'analyze' | 'vacuum analyze'): Promise<void> => {
  const { rows } = await clients[0]!.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relpages desc`,
  )
  await eachOf(rows, clients, async (client, { name }) => void (await client.query(`${command} public."${name}"`)))
}

const large = ['claim', 'claim_line', 'claim_text', 'document', 'deadline', 'event', 'ledger_posting']

const connect = async (connectionString: string): Promise<Client> => {
  const client = new Client({ connectionString })
  await client.connect()
  // Row-level security binds the owner of the tables too.
  await client.query(
    `set samop.side = 'SYSTEM'; set timezone = 'UTC'; set work_mem = '256MB'; set maintenance_work_mem = '1GB'; set synchronous_commit = off`,
  )
  // Triggers for each row are off: the rows match by construction, and are checked at the end.
  await client
    .query('set session_replication_role = replica')
    .catch(() =>
      client.query(
        ['ledger_posting', 'claim', 'claim_line', 'event']
          .map((table) => `alter table ${table} disable trigger user`)
          .join('; '),
      ),
    )
  return client
}

const inOneGo = async (client: Client, work: () => Promise<void>): Promise<void> => {
  await client.query('begin')
  await work()
  await client.query('commit')
}

/** Each connection takes the next item as soon as it is free. */
const eachOf = async <Item>(
  items: readonly Item[],
  clients: readonly Client[],
  work: (client: Client, item: Item) => Promise<void>,
): Promise<void> => {
  const left = [...items]
  await Promise.all(
    clients.map(async (client) => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await work(client, item)
    }),
  )
}

/** Makes what exists before the claims, and drops the indexes of large tables. */
const prepare = async (client: Client, size: Size): Promise<void> => {
  const { rows } = await client.query(`select from pg_namespace where nspname = 'bench'`)
  if (rows.length > 0) return
  await inOneGo(client, async () => {
    await client.query(
      preparation({ ...size, contested: contested.claims, room: contested.room, contestant: partners.contested }),
    )
    await addDueDays(client)
    await fillPeople(client, size)
    await withoutIndexes(client)
    for (const table of large) await client.query(`alter table public.${table} set (autovacuum_enabled = off)`)
  })
}

interface Index {
  readonly name: string
  readonly statement: string
}

/** Drops the indexes of large tables, except unique ones, while they are filled; notes the statements that make them again. */
const withoutIndexes = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(
    `insert into bench.indexes select indexname, indexdef from pg_indexes
    where schemaname = 'public' and tablename = any($1)
      and indexdef not like '%UNIQUE%' and indexname not in ('deadline_subject_id_index')
    returning name`,
    [large],
  )
  for (const { name } of rows) await client.query(`drop index public."${name}"`)
}

const addIndex = (client: Client, { name, statement }: Index): Promise<void> =>
  inOneGo(client, async () => {
    await client.query(statement)
    await client.query('delete from bench.indexes where name = $1', [name])
  })

const chunksLeft = async (client: Client, { claims }: Size): Promise<number[]> => {
  const { rows } = await client.query<{ step: string }>('select step from bench.done')
  const done = new Set(rows.map(({ step }) => step))
  return Array.from({ length: Math.ceil((claims + contested.claims) / chunk) }, (_, at) => at * chunk).filter(
    (from) => !done.has(String(from)),
  )
}

const addChunk = (client: Client, from: number): Promise<void> =>
  inOneGo(client, async () => {
    await client.query(
      `set local search_path = bench, public; create or replace temp view s as select * from bench.s where n > ${from} and n <= ${from + chunk}`,
    )
    for (const statement of claimTables) await client.query(statement)
    await client.query('insert into bench.done values ($1)', [String(from)])
  })

/** Makes a table of due days: for every counting clock, and every day on which it can start. */
const addDueDays = async (client: Client) => {
  const { rows } = await client.query<{ calendar: Parameters<typeof previewDeadline>[2] }>(
    'select calendar from program limit 1',
  )
  const { calendar } = rows[0]!
  const counted = (Object.keys(clocks) as ClockKey[]).filter((clock) => clocks[clock].kind !== 'FIXED_DAY')
  const days = Array.from({ length: 330 }, (_, index) => Temporal.PlainDate.from('2026-01-10').add({ days: index }))
  const dues = counted.flatMap((clock) =>
    days.map((day) => {
      const noon = day.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: '12:00' }).toInstant()
      const { dueOn, dueAt, warnAt } = previewDeadline(clock, noon, calendar)
      return { clock, day, due_on: dueOn, due_at: dueAt, warn_at: warnAt }
    }),
  )
  await client.query('insert into due select * from json_populate_recordset(null::due, $1::json)', [
    JSON.stringify(dues),
  ])
  await client.query('analyze due')
}

/** Checks what the skipped triggers would have refused. */
const check = async (client: Client, { claims }: Size) => {
  const { rows } = await client.query<{ unbalanced: number; overdrawn: number; claims: number }>(`select
    (select count(*)::int from (select from ledger_posting group by transaction_id, currency having sum(minor) <> 0) x) as unbalanced,
    (select count(*)::int from (select from ledger_posting where account = 'AVAILABLE' group by fund_id having sum(minor) < 0) x) as overdrawn,
    (select count(*)::int from claim) as claims`)
  const found = rows[0]
  if (found?.unbalanced !== 0 || found.overdrawn !== 0 || found.claims !== claims + contested.claims) {
    throw new Error(`the data of the bench does not hold together: ${JSON.stringify(found)}`)
  }
}

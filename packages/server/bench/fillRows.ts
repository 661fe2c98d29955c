import { type ClockKey, clocks, previewDeadline } from '@samop/shared'
import { Client } from 'pg'
import { claimTables, kept, preparation, settling } from './fillClaims.ts'
import { contested, groups, partners, type Size, tokenOf } from './world.ts'

/** Makes partners, people, claims and ledgers with fast SQL; programs, periods and activities must exist. */
export const fillRows = async (ownerUrl: string, size: Size): Promise<void> => {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    // Row-level security binds the owner of the tables too.
    await client.query(
      `set samop.side = 'SYSTEM'; set timezone = 'UTC'; set work_mem = '256MB'; set maintenance_work_mem = '1GB'; set synchronous_commit = off`,
    )
    await client.query(`alter system set max_wal_size = '8GB'`).catch(() => undefined)
    await client.query('select pg_reload_conf()').catch(() => undefined)
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
    await client.query(
      preparation({ ...size, contested: contested.claims, room: contested.room, contestant: partners.contested }),
    )
    await addDueDays(client)
    await addPeople(client, size)
    const indexes = await withoutIndexes(client)
    for (const statement of claimTables) await client.query(statement)
    await client.query(settling)
    const isOfWords = (statement: string) => statement.includes('claim_text')
    for (const index of indexes.filter((one) => !isOfWords(one))) await client.query(index)
    await client.query('analyze')
    for (const statement of kept) await client.query(statement)
    for (const index of indexes.filter(isOfWords)) await client.query(index)
    await check(client, size)
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

/** Drops the indexes of large tables, except unique ones, while they are filled; answers the statements that make them again. */
const withoutIndexes = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<{
    name: string
    statement: string
  }>(`select indexname as name, indexdef as statement from pg_indexes
    where schemaname = 'public' and tablename in ('claim', 'claim_line', 'claim_text', 'document', 'deadline', 'event', 'ledger_posting')
      and indexdef not like '%UNIQUE%' and indexname not in ('event_claim_id_transaction_id_index', 'deadline_claim_id_index')`)
  for (const { name } of rows) await client.query(`drop index "${name}"`)
  return rows.map(({ statement }) => statement)
}

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
}

const addPeople = async (client: Client, size: Size) => {
  const everyPartner = Array.from({ length: size.partners }, (_, index) => index + 1)
  const several = (count: number, partner: number | null) =>
    Array.from({ length: count }, (_, index) => [index + 1, partner] as const)
  const numbers: Record<keyof typeof groups, (readonly [number, number | null])[]> = {
    user: everyPartner.map((partner) => [partner, partner]),
    admin: everyPartner.map((partner) => [partner, partner]),
    reviewer: several(20, null),
    vendorListener: several(size.vendorListeners, null),
    partnerListener: several(size.partnerListeners, partners.listened),
    stranger: several(size.strangers, partners.strange),
  }
  const people = (Object.keys(groups) as (keyof typeof groups)[]).flatMap((group) =>
    numbers[group].map(([number, partner]) => ({
      ...groups[group],
      number,
      partner,
      grp: group,
      token: tokenOf(group, number),
    })),
  )
  await client.query(
    `with people as (select * from json_to_recordset($1) as people(number int, partner int, kind int, grp text, role text, token text)),
      members as (insert into member (id, email, name, password_hash, role, partner_id, language, created_at)
        select pg_temp.uid(kind, number), grp || number || '@bench.example', initcap(grp) || ' ' || number, '', role,
          case when partner is not null then pg_temp.uid(1, partner) end, 'en', '2025-07-01' from people)
      insert into session (token_hash, id, member_id, created_at, expires_at, last_used_at, idle_until)
        select encode(sha256(token::bytea), 'hex'), gen_random_uuid(), pg_temp.uid(kind, number), '2026-11-23', '2026-12-23', '2026-11-23', '2026-12-23' from people`,
    [JSON.stringify(people)],
  )
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

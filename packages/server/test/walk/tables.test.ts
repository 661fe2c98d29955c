import { type Actor, claimFieldKeys, type Role, type Scope, system } from '@samop/shared'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { columnOf } from '../../src/claim/claimColumn.ts'
import { actionRequired, disputed, draftClaim, move, submitted } from '../harness/claims.ts'
import { makeKey } from '../harness/people.ts'
import { startStory, type Story } from '../harness/story.ts'
import type { Who } from '../harness/world.ts'
import { type Table, tablesOf, TableWalker } from './TableWalker.ts'
import { tableRights, writtenByReading } from './tableRights.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

let story: Story
let owner: Client
let tables: readonly Table[]
let actors: Readonly<Record<string, Actor>>
/** By table, then by the name of the actor: the letters of the rights. */
const found = new Map<string, Map<string, string>>()
/** The rows of the other partner that somebody of Nordlys reached. */
const foreign: string[] = []

beforeAll(async () => {
  story = await startStory()
  owner = new Client({ connectionString: story.database.ownerUrl })
  await owner.connect()
  actors = await fill()
  tables = await tablesOf(owner)
  for (const [name, actor] of Object.entries(actors)) {
    const walker = await TableWalker.as(story.database.appUrl, actor, [...Object.values(story.memberIds), system.id])
    for (const table of tables) {
      const reached = await walker.reach(table)
      const letters = Object.entries(reached).map(([change, rows]) =>
        letterOf(
          change,
          rows.map(({ row }) => row),
          actor,
        ),
      )
      if (actor.partnerId)
        foreign.push(
          ...Object.values(reached)
            .flat()
            .filter(({ row, isFit }) => isFit && isFabrikams(row))
            .map(({ row }) => row),
        )
      found.set(table.name, (found.get(table.name) ?? new Map()).set(name, letters.join('')))
    }
    await walker.close()
  }
})
afterAll(async () => {
  await owner.end()
  await story.stop()
})

test('every table lets each role insert, update and delete what the rights say, and nothing else', () => {
  expect(tables.filter(({ name, rows }) => rows.length === 0 && !mayBeEmpty.has(name)).map(({ name }) => name)).toEqual(
    [],
  )
  const lines = [...found].map(([table, rights]) => [
    table.padEnd(26),
    ...[...rights.values()].map((one) => one.padEnd(5)),
  ])
  const head = ['table'.padEnd(26), ...Object.keys(actors).map((name) => name.padEnd(5))]
  expect([head, ...lines].map((line) => line.join(' ').trimEnd())).toEqual(tableRights.trim().split('\n'))
})

test('nobody of a partner reaches a row of another partner', () => {
  expect(tables.flatMap(({ rows }) => rows.filter(({ row }) => isFabrikams(row))).length).toBeGreaterThan(20)
  expect(foreign).toEqual([])
})

test('who may only read writes only rows that name them, for the reasons that are listed', () => {
  const readers = ['read', 'fin', 'aud']
  const written = [...found].filter(([, rights]) => readers.some((name) => rights.get(name) !== '---'))
  expect(written.map(([table]) => table)).toEqual(Object.keys(writtenByReading))
  for (const [table, rights] of written)
    for (const name of readers) expect(rights.get(name), `${table}, ${name}`).toMatch(/^[iud-]{3}$/)
})

test('each side changes its own columns of a claim, and reads the other’s', async () => {
  const { table, columns, rows } = tables.find(({ name }) => name === 'claim')!
  const of = async (who: string) => {
    const walker = await TableWalker.as(story.database.appUrl, actors[who]!, [])
    const open = rows.find(({ row }) => row.includes('"status": "ACTION_REQUIRED"'))!
    const may = new Set(await walker.columns(table, columns, open.ctid))
    await walker.close()
    return columns.filter((column) => !may.has(column))
  }
  expect(await of('user')).toEqual(['approved_minor', 'rejected_by_id', 'picked_up'])
  const others = ['location_id', 'activity_id', 'title', 'currency', 'amount_minor', 'accepted_at', 'copied_from_id']
  expect((await of('rev')).toSorted()).toEqual([...others, ...claimFieldKeys.map(columnOf)].toSorted())
})

const isFabrikams = (row: string) =>
  [story.fabrikam.partnerId, story.memberIds.foreignAdmin].some((id) => row.includes(id))

/** Tables of the queue's own. */
const mayBeEmpty = new Set(['jobs.job_queues', 'jobs.known_crontabs'])

const letterOf = (change: string, rows: readonly string[], { id, kind }: Actor): string => {
  const [letter = ''] = change
  if (rows.length === 0) return '-'
  return kind !== 'SYSTEM' && rows.every((row) => row.includes(id)) ? letter : letter.toUpperCase()
}

/** Gives every table a row, and the people who act rows of their own. */
const fill = async (): Promise<Readonly<Record<string, Actor>>> => {
  await disputed(story, { amount: '10.00' })
  await actionRequired(story, { amount: '10.00' })
  await draftClaim(story, { who: 'foreignAdmin' })
  await submitted(story, { who: 'admin', amount: '10.00' })
  const { id: claimId } = await draftClaim(story)
  await move(story, 'user', 'comment', { claimId, text: 'Once', idempotencyKey: 'once' })
  const key = await makeKey(story, ['READ'])
  const exporting = 'mutation { exportClaims(input: {}) { export { id } } }'
  for (const who of ['admin', 'user', 'reviewer', 'finance', 'manager', 'auditor'] as const)
    await story.data(who, exporting)
  await story.data(null, exporting, {}, { key: key.secret })
  await owner.query(`set samop.side = 'SYSTEM'`)
  for (const [table, values] of Object.entries(ofEachMember))
    await owner.query(`insert into ${table} select ${values} from member m on conflict do nothing`)
  const person = (who: Who, role: Role, partnerId: string | null): Actor => ({
    ...named,
    id: story.memberIds[who],
    role,
    partnerId,
  })
  const { partnerId } = story.nordlys
  const keyOf = (...scopes: Scope[]): Actor => ({
    ...person('admin', 'INCENTIVES_ADMIN', partnerId),
    kind: 'KEY',
    id: key.id,
    scopes,
  })
  return {
    admin: person('admin', 'INCENTIVES_ADMIN', partnerId),
    user: person('user', 'INCENTIVES_USER', partnerId),
    write: keyOf('READ', 'WRITE'),
    read: keyOf('READ'),
    rev: person('reviewer', 'REVIEWER', null),
    fin: person('finance', 'FINANCE', null),
    mgr: person('manager', 'PROGRAM_MANAGER', null),
    aud: person('auditor', 'AUDITOR', null),
    system,
  }
}

const named = {
  kind: 'MEMBER',
  name: 'Somebody',
  programIds: null,
  locationIds: null,
  scopes: ['READ', 'WRITE'],
} as const

/** Rows of tables that the story leaves empty. */
const ofEachMember = {
  access_link: `id, id, 'FIRST_SIGN_IN', now(), now()`,
  bell_choice: `id, 'DECISION', true`,
  challenge: `id, 'REGISTER', id, now()`,
  guesses: `id, 1, now()`,
  known_browser: `id, id, now()`,
  passkey: `gen_random_uuid(), id, id, 'key', 0, '{}', 'Phone', now()`,
  pending_sign_in: `id, id, now()`,
  put_off: `gen_random_uuid(), id, (select id from claim limit 1), '2026-12-01', now(), 1`,
  recovery_code: `gen_random_uuid(), id, 'salt', 'hash'`,
  second_factor_rule: `'FINANCE', now()`,
  seen_subject: `id, id, 1`,
  secret_key: `id, now()`,
  'stored_result (owner_id, key, actor_id, command, input_hash, result, at)': `coalesce(partner_id, id), id, id, 'comment', 'hash', '{}', now()`,
  totp: `gen_random_uuid(), id, 'secret', now()`,
}

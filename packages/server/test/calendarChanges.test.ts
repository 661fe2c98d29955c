import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { saveProgram } from '../src/program/saveProgram.ts'
import { followClocks } from '../src/sla/followClocks.ts'
import { watch } from '../src/sla/watch.ts'
import { actionRequired, move, rejected, seen, submitted, underReview, wholeClaim } from './harness/claims.ts'
import { settled } from './harness/settled.ts'
import { startStory, type Story } from './harness/story.ts'
import type { Who } from './harness/world.ts'

let story: Story
beforeEach(async () => {
  story = await startStory()
})
afterEach(() => story.stop())

const program = {
  key: 'CLOUD_RESELLER',
  name: 'Cloud indirect reseller',
  calendar: { name: 'Sweden', timeZone: 'Europe/Stockholm', country: 'SE' },
}
/** Saves the program with further closed days. */
const close = (...days: string[]) =>
  story.carryOut(saveProgram, {
    ...program,
    calendar: {
      ...program.calendar,
      closedDays: days.map((on) => ({ on, reason: { en: 'Team meeting', sv: 'Teammöte' } })),
    },
  })

const lateIds = async () => {
  const { claims } = await story.data<{ claims: { edges: { node: { id: string } }[] } }>(
    'reviewer',
    '{ claims(filter: { late: true }, first: 100) { edges { node { id } } } }',
  )
  return claims.edges.map(({ node }) => node.id)
}
const asOwner = async (statement: string, values: unknown[] = []) => {
  const client = new Client({ connectionString: story.database.ownerUrl })
  await client.connect()
  return client.query(statement, values).finally(() => client.end())
}

test('closing a day moves the review clocks that run over it, for pages, lists and watch alike, and History says so', async () => {
  const { id } = await submitted(story, { amount: '10.00' })
  await close('2026-11-24')
  expect(await followClocks(story.services)).toBe(1)
  const moved = await seen(story, 'user', id)
  expect(moved.deadline).toMatchObject({ clock: 'REVIEW', dueOn: '2026-11-26' })
  expect(moved.history.edges[0]?.node).toEqual({
    kind: 'DEADLINE_MOVED',
    text: 'Review: moved from 25 Nov 2026 to 26 Nov 2026',
  })
  expect(await followClocks(story.services)).toBe(0)

  story.moveTo('2026-11-26T09:00:00Z')
  await watch(story.services)
  expect(await seen(story, 'user', id)).toMatchObject({ deadline: { state: 'RUNNING' } })
  expect(await lateIds()).toEqual([])
  story.moveTo('2026-11-26T23:00:01Z')
  await watch(story.services)
  expect(await seen(story, 'user', id)).toMatchObject({ deadline: { state: 'MISSED' } })
  expect(await lateIds()).toEqual([id])
})

test('the watch moves a due day that the calendar has moved, instead of missing it', async () => {
  const { id } = await submitted(story, { amount: '10.00' })
  await close('2026-11-24', '2026-11-25')
  story.moveTo('2026-11-26T09:00:00Z')
  // In one step the clock moves, and the new day is warned of.
  expect(await watch(story.services)).toBe(1)
  const { deadline, history } = await seen(story, 'user', id)
  expect(deadline).toMatchObject({ state: 'RUNNING', dueOn: '2026-11-27' })
  expect(history.edges.map(({ node }) => node.kind)).not.toContain('DEADLINE_MISSED')
  expect(await lateIds()).toEqual([])
  expect(await watch(story.services)).toBe(0)
})

test('a paused review clock, and clocks without business days, stay unchanged', async () => {
  const waiting = await actionRequired(story, { amount: '10.00' })
  const window = await rejected(story, { amount: '10.00' })
  await close('2026-11-24')
  expect(await followClocks(story.services)).toBe(0)
  for (const { id, version, deadline } of [waiting, window])
    expect(await seen(story, 'user', id)).toMatchObject({ version, deadline: { dueOn: deadline?.dueOn } })
  await move(story, 'user', 'submitClaim', { claimId: waiting.id })
  expect(await seen(story, 'user', waiting.id)).toMatchObject({ deadline: { clock: 'REVIEW', dueOn: '2026-11-26' } })
})

test('a program is checked again only after it has changed', async () => {
  const { id } = await submitted(story, { amount: '10.00' })
  await followClocks(story.services)
  await asOwner(`update deadline set due_at = '2026-12-24T23:00:00Z' where subject_id = $1 and running`, [id])
  expect(await followClocks(story.services)).toBe(0)
  await close('2026-11-24')
  expect(await followClocks(story.services)).toBe(1)
})

test('hundreds of clocks that cannot be moved do not block the others', async () => {
  const { id } = await submitted(story, { amount: '10.00' })
  await asOwner(
    `insert into deadline (id, partner_id, subject_kind, subject_id, clock, record, running, ended, due_on, due_at)
      select gen_random_uuid(), partner_id, subject_kind, subject_id, clock, '{}', true, false, due_on - 1, due_at - interval '1 day'
      from deadline, generate_series(1, 510) where subject_id = $1 and running`,
    [id],
  )
  const other = await submitted(story, { amount: '10.00' })
  story.moveTo('2026-11-26T09:00:00Z')
  await watch(story.services)
  expect((await seen(story, 'auditor', other.id)).history.edges[0]?.node.kind).toBe('DEADLINE_MISSED')
}, 60_000)

test('a met review clock stays met, and a pause keeps what was left, even if a closed day is opened later', async () => {
  await close('2026-11-24')
  const decided = await underReview(story, { amount: '10.00' })
  const waiting = await underReview(story, { amount: '10.00' })
  story.moveTo('2026-11-26T09:00:00Z')
  await move(story, 'reviewer', 'approveClaim', { claimId: decided.id })
  await move(story, 'reviewer', 'requestAction', { claimId: waiting.id, reasons: [wholeClaim(waiting.id)] })
  await close()
  await followClocks(story.services)
  const { claim } = await story.data<{
    claim: { deadlines: { clock: string; state: string; dueOn: string; steps: { kind: string; reason: string }[] }[] }
  }>('user', 'query($id: ID!) { claim(id: $id) { deadlines { clock state dueOn steps { kind reason } } } }', {
    id: decided.id,
  })
  expect(claim.deadlines.find(({ clock }) => clock === 'REVIEW')).toMatchObject({
    state: 'MET',
    dueOn: '2026-11-26',
    steps: [{ kind: 'START' }, { kind: 'SKIPPED', reason: 'Team meeting' }, { kind: 'COUNTED' }, { kind: 'DUE' }],
  })

  story.moveTo('2026-11-27T09:00:00Z')
  await move(story, 'user', 'submitClaim', { claimId: waiting.id })
  await move(story, 'reviewer', 'pickUpClaim', { claimId: waiting.id })
  await move(story, 'reviewer', 'approveClaim', { claimId: waiting.id })
  const { slaReport } = await story.data<{ slaReport: { total: { inTime: number; late: number } } }>(
    'manager',
    '{ slaReport(from: "2026-11-20", to: "2026-11-30") { total { inTime late } } }',
  )
  expect(slaReport.total).toEqual({ inTime: 2, late: 0 })
})

test('each calendar is kept with who saved it, when and why, and a clock names the one it was counted by', async () => {
  const save = (reason: string, ...days: string[]) =>
    story.carryOut(saveProgram, {
      ...program,
      reason,
      calendar: { ...program.calendar, closedDays: days.map((on) => ({ on, reason: { en: 'Off', sv: 'Ledigt' } })) },
    })
  await save('Everybody meets', '2026-11-24')
  const { id } = await underReview(story, { amount: '10.00' })
  story.moveTo('2026-11-25T09:00:00Z')
  await move(story, 'reviewer', 'approveClaim', { claimId: id })
  await save('The same days once more', '2026-11-24')
  story.moveTo('2026-11-25T10:00:00Z')
  await save('Christmas is longer', '2026-12-22', '2026-12-23')
  expect(await followClocks(story.services)).toBe(1)

  const { claim } = await story.data<{ claim: { deadlines: object[] } }>(
    'user',
    'query($id: ID!) { claim(id: $id) { deadlines { clock state calendar { version } } } }',
    { id },
  )
  expect(claim.deadlines).toEqual([
    { clock: 'PAYMENT', state: 'RUNNING', calendar: { version: 3 } },
    { clock: 'REVIEW', state: 'MET', calendar: { version: 2 } },
    { clock: 'SUBMIT', state: 'MET', calendar: { version: 2 } },
  ])
  const { rows } = await asOwner(
    `select version, saved_by->>'name' as by, to_char(saved_at at time zone 'UTC', 'DD HH24:MI') as at, reason from calendar_version order by version`,
  )
  expect(rows).toEqual([
    { version: 1, by: 'Samop', at: '23 09:00', reason: '' },
    { version: 2, by: 'Samop', at: '23 09:00', reason: 'Everybody meets' },
    { version: 3, by: 'Samop', at: '25 10:00', reason: 'Christmas is longer' },
  ])
})

test('a program with a clock that could not be moved is checked again', async () => {
  const { id } = await submitted(story, { amount: '10.00' })
  await followClocks(story.services)
  await close('2026-11-24')
  await asOwner('alter table event add constraint none check (false) not valid')
  expect(await followClocks(story.services)).toBe(0)
  expect(await seen(story, 'user', id)).toMatchObject({ deadline: { clock: 'REVIEW' } })
  await asOwner('alter table event drop constraint none')
  expect(await followClocks(story.services)).toBe(1)
  expect(await followClocks(story.services)).toBe(0)
  expect((await seen(story, 'user', id)).history.edges[0]?.node.kind).toBe('DEADLINE_MOVED')
})

test('a closed day added after a clock was missed takes the miss back everywhere, and changes nothing that was decided', async () => {
  const [decidedLate, waiting] = [
    await underReview(story, { amount: '10.00' }),
    await underReview(story, { amount: '10.00' }),
  ]
  story.moveTo('2026-11-26T09:00:00Z')
  await watch(story.services)
  await move(story, 'reviewer', 'approveClaim', { claimId: decidedLate.id })
  expect(await seen(story, 'user', waiting.id)).toMatchObject({ deadline: { state: 'MISSED' } })
  expect(await lateIds()).toEqual([waiting.id])

  await close('2026-11-24')
  expect(await followClocks(story.services)).toBe(1)
  const { deadline, history } = await seen(story, 'user', waiting.id)
  expect(deadline).toMatchObject({ state: 'RUNNING', dueOn: '2026-11-26' })
  expect(history.edges.slice(0, 2).map(({ node }) => node.text)).toEqual([
    'Review: due 26 Nov 2026',
    'Review: moved from 25 Nov 2026 to 26 Nov 2026',
  ])
  expect(await lateIds()).toEqual([])
  const told = async (who: Who) => {
    const { notifications } = await story.data<{ notifications: { edges: { node: { kind: string } }[] } }>(
      who,
      '{ notifications(first: 50) { edges { node { kind } } } }',
    )
    return notifications.edges.map(({ node }) => node.kind)
  }
  await settled(story)
  expect(await told('reviewer')).toContain('DEADLINE_NEAR')

  await watch(story.services)
  await move(story, 'reviewer', 'approveClaim', { claimId: waiting.id })
  await close()
  await followClocks(story.services)
  const { slaReport } = await story.data<{ slaReport: { total: { inTime: number; late: number } } }>(
    'manager',
    '{ slaReport(from: "2026-11-20", to: "2026-11-30") { total { inTime late } } }',
  )
  expect(slaReport.total).toEqual({ inTime: 1, late: 1 })
  const kinds = (await seen(story, 'auditor', waiting.id)).history.edges.map(({ node }) => node.kind)
  expect(kinds.filter((kind) => kind === 'DEADLINE_MISSED')).toHaveLength(1)
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { savePeriods } from '../src/program/savePeriods.ts'
import { followClocks } from '../src/sla/followClocks.ts'
import { watch } from '../src/sla/watch.ts'
import { actionRequired, draftClaim, move, seen, submitted } from './harness/claims.ts'
import { startStory, type Story } from './harness/story.ts'
import { period } from './harness/world.ts'

let story: Story
beforeEach(async () => {
  story = await startStory({ at: '2027-02-10T09:00:00Z', settings: { SESSION_LIFE: 'P366D', SESSION_IDLE: 'P366D' } })
})
afterEach(() => story.stop())

const saveOnly = (days: Partial<typeof period>) =>
  story.carryOut(savePeriods, { programId: story.programId, periods: [{ ...period, ...days }] })
const save = async (days: Partial<typeof period>) => {
  await saveOnly(days)
  return followClocks(story.services)
}

const told = async (id: string) => {
  const { deadline, history } = await seen(story, 'user', id, 'sv')
  return { dueOn: deadline?.dueOn, newest: history.edges[0]?.node.text }
}

test('a draft of a period that closes later lives until the new day, and History says so', async () => {
  const { id } = await draftClaim(story)
  const other = await submitted(story)
  expect(await save({ claimingTo: '2027-02-26' })).toBe(1)
  expect(await told(id)).toEqual({
    dueOn: '2027-02-26',
    newest: 'Sista dag att skicka in: flyttad från 15 feb. 2027 till 26 feb. 2027',
  })
  expect((await seen(story, 'user', other.id)).version).toBe(other.version)
  story.moveTo('2027-02-16T09:00:00Z')
  await watch(story.services)
  expect(await seen(story, 'user', id)).toMatchObject({ status: 'EDITING' })
  expect(await followClocks(story.services)).toBe(0)
})

test('a draft of a period that closes earlier says so, and gets a new warning', async () => {
  const { id } = await draftClaim(story)
  await save({ claimingTo: '2027-02-11' })
  expect(await told(id)).toMatchObject({ dueOn: '2027-02-11' })
  await watch(story.services)
  expect(await told(id)).toMatchObject({ newest: 'Sista dag att skicka in: senast 11 feb. 2027' })
})

test('the last day to answer moves later with the end of corrections, but never earlier', async () => {
  const { id } = await actionRequired(story)
  expect(await save({ correctionsUntil: '2027-03-01' })).toBe(0)
  expect(await told(id)).toMatchObject({ dueOn: '2027-03-31' })
  expect(await save({ correctionsUntil: '2027-04-30' })).toBe(1)
  expect(await told(id)).toMatchObject({ dueOn: '2027-04-30' })
})

test('a draft whose period was extended in time lives on, even before its clock has moved', async () => {
  const { id } = await draftClaim(story)
  await saveOnly({ claimingTo: '2027-02-26' })
  story.moveTo('2027-02-16T09:00:00Z')
  await watch(story.services)
  expect(await seen(story, 'user', id)).toMatchObject({ status: 'EDITING' })
  expect(await told(id)).toEqual({
    dueOn: '2027-02-26',
    newest: 'Sista dag att skicka in: flyttad från 15 feb. 2027 till 26 feb. 2027',
  })
  expect(await move(story, 'user', 'submitClaim', { claimId: id })).toMatchObject({ claim: { status: 'SUBMITTED' } })
})

test('a request may be answered until the new last day for corrections, even before its clock has moved', async () => {
  const [answered, unanswered] = [await actionRequired(story), await actionRequired(story)]
  await saveOnly({ correctionsUntil: '2027-04-30' })
  story.moveTo('2027-04-01T09:00:00Z')
  const { claim, userErrors } = await move(story, 'user', 'submitClaim', { claimId: answered.id })
  expect({ status: claim?.status, userErrors }).toEqual({ status: 'SUBMITTED', userErrors: [] })
  await watch(story.services)
  expect(await seen(story, 'user', unanswered.id)).toMatchObject({ status: 'ACTION_REQUIRED' })
  expect(await told(unanswered.id)).toMatchObject({ dueOn: '2027-04-30' })
})

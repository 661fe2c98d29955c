import { afterEach, beforeEach, expect, test } from 'vitest'
import { grantFunds } from '../src/funds/grantFunds.ts'
import { saveActivities } from '../src/program/saveActivities.ts'
import { savePeriods } from '../src/program/savePeriods.ts'
import { startStory, type Story } from './harness/story.ts'
import { period } from './harness/world.ts'

let story: Story
/** The same activity in the version of the next fiscal year. */
let nextYears: string
beforeEach(async () => {
  story = await startStory()
  nextYears = await savedFor('FY27')
})
afterEach(() => story.stop())

const savedFor = async (fiscalYear: string): Promise<string> => {
  const { activityIds } = await story.carryOut(saveActivities, {
    fiscalYear,
    activities: [{ key: 'TRADE_SHOWS', category: 'MARKET_DEVELOPMENT', name: { en: 'Trade shows', sv: 'Mässor' } }],
  })
  return activityIds[0]!
}

interface Made {
  readonly it: { readonly claim: { readonly id: string; readonly activity: { readonly id: string } } }
}
const change = (mutation: 'createClaim' | 'updateClaim', input: object) =>
  story.ask<Made>(
    'user',
    `mutation($input: ${mutation === 'createClaim' ? 'CreateClaimInput' : 'UpdateClaimInput'}!) {
      it: ${mutation}(input: $input) { claim { id activity { id } } userErrors { code } } }`,
    { input },
  )
const draft = (activityId: string, usagePeriodId = story.usagePeriodId) =>
  change('createClaim', {
    programId: story.programId,
    usagePeriodId,
    locationId: story.nordlys.locationIds[0],
    activityId,
  })
const offered = async () => {
  const { activities } = await story.data<{ activities: { id: string }[] }>(
    'user',
    'query($programId: ID!, $usagePeriodId: ID!) { activities(programId: $programId, usagePeriodId: $usagePeriodId) { id } }',
    { programId: story.programId, usagePeriodId: story.usagePeriodId },
  )
  return activities.map(({ id }) => id)
}

test('a claim is for an activity of its period’s fiscal year, and no other can be sent', async () => {
  expect(await offered()).toEqual([story.activityId])
  const { errors } = await draft(nextYears)
  expect(errors).toMatchObject([{ message: 'Activity not found.', extensions: { code: 'NOT_FOUND' } }])

  const { data } = await draft(story.activityId)
  const { id: claimId } = data.it.claim
  const changed = await change('updateClaim', { claimId, activityId: nextYears })
  expect(changed.errors).toMatchObject([{ message: 'Activity not found.', extensions: { code: 'NOT_FOUND' } }])
})

test('a claim keeps the version under which it was made, even if there is a newer one', async () => {
  const { programId, nordlys } = story
  const { periodIds } = await story.carryOut(savePeriods, {
    programId,
    periods: [{ ...period, label: 'Spring 2028', fiscalYear: 'FY28' }],
  })
  const usagePeriodId = periodIds[0]!
  const fund = { partnerId: nordlys.partnerId, programId, usagePeriodId, amountMinor: 100_00, currency: 'SEK' } as const
  await story.carryOut(grantFunds, fund)
  // FY28 has no activities yet, so the newest ones count.
  const { data } = await draft(nextYears, usagePeriodId)
  const { id: claimId } = data.it.claim
  await savedFor('FY28')
  expect((await draft(nextYears, usagePeriodId)).errors).toMatchObject([{ message: 'Activity not found.' }])
  const changed = await change('updateClaim', { claimId, activityId: nextYears.toUpperCase(), title: 'Expo' })
  expect(changed.errors).toBeUndefined()
  expect(changed.data.it.claim.activity).toEqual({ id: nextYears })
})

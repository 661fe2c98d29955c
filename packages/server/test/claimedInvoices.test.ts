import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftClaim, move, rejected, seen } from './harness/claims.ts'
import { secondProgram } from './harness/people.ts'
import { startStory, type Story } from './harness/story.ts'

let story: Story
beforeAll(async () => {
  story = await startStory({ settings: { SESSION_IDLE: 'P60D', SESSION_LIFE: 'P60D' } })
})
afterAll(() => story.stop())

const refused = (claim: { readonly availableActions: Awaited<ReturnType<typeof seen>>['availableActions'] }) =>
  claim.availableActions.find(({ action }) => action === 'DISPUTE')?.refusals.map(({ code }) => code)

test('an invoice that is submitted in two programs at the same moment is claimed once', async () => {
  const { programId, usagePeriodId } = await secondProgram(story)
  const place = { programId, usagePeriodId }
  for (let round = 0; round < 5; round += 1) {
    const invoice = { amount: '10.00', invoiceNumber: `TWICE-${round}` }
    const drafts = [await draftClaim(story, invoice), await draftClaim(story, { ...invoice, place })]
    const sent = await Promise.all(drafts.map(({ id }) => move(story, 'user', 'submitClaim', { claimId: id })))
    expect(sent.map(({ claim }) => claim?.status).toSorted()).toEqual(['EDITING', 'SUBMITTED'])
    expect(sent.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['SAME_INVOICE'])
  }
})

test('the invoice of a rejected claim can be claimed again after its dispute window, but not before', async () => {
  const first = await rejected(story, { amount: '10.00', invoiceNumber: 'ANEW-1' })
  const { id } = await draftClaim(story, { amount: '10.00', invoiceNumber: 'ANEW-1' })
  const send = () => move(story, 'user', 'submitClaim', { claimId: id })
  expect(refused(await seen(story, 'admin', first.id))).toEqual([])
  expect((await send()).userErrors.map(({ code }) => code)).toEqual(['SAME_INVOICE'])
  story.moveTo('2026-12-23T22:59:00Z')
  expect((await send()).userErrors.map(({ code }) => code)).toEqual(['SAME_INVOICE'])
  story.moveTo('2026-12-23T23:00:00Z')
  expect((await send()).claim?.status).toBe('SUBMITTED')
  expect(refused(await seen(story, 'admin', first.id))).toEqual(['DISPUTE_WINDOW', 'SAME_INVOICE'])
})

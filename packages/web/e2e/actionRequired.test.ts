import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import {
  attachFiles,
  chooseFiles,
  describeFile,
  giveReason,
  seeInHistory,
  seeStatus,
  standing,
  whyThisDate,
} from './harness/claimPage.ts'
import { type MadeClaim, submitClaim } from './harness/claims.ts'
import { csv, pdf } from './harness/files.ts'
import { oneStory } from './harness/oneStory.ts'
import { makeStage } from './harness/stage.ts'

const stage = makeStage()
oneStory()
const title = 'Advert in the trade paper'
let claim: MadeClaim

test('A reviewer asks for action, and the review clock waits for the partner', async () => {
  claim = await submitClaim(await stage.caller('user@nordlys.example'), title)
  const erik = await stage.enter('user@nordlys.example')
  await erik.goto(`/claims/${claim.id}`)
  await standing(erik).getByText('Due 25 Nov 2026').waitFor()

  const anna = await stage.enter('reviewer@vendor.example')
  await anna.goto(`/claims/${claim.id}`)
  await anna.getByRole('button', { name: 'Pick up' }).click()
  await askForAction(anna, 'invoice.pdf', 'Document unreadable', 'Page two is missing.')

  await seeStatus(erik, 'Action required')
  await erik.getByRole('region', { name: 'What the reviewer needs' }).getByText('Page two is missing.').waitFor()
  await standing(erik).getByText('31 Mar 2027').waitFor()
  const clocks = erik.getByRole('region', { name: 'Dates and deadlines' })
  await clocks.getByText('Review Paused').waitFor()
  expect(await whyThisDate(erik, 'Review')).toEqual([
    expect.stringMatching(/^Mon 23 Nov Start/),
    expect.stringMatching(/^Mon 23 Nov Paused/),
    expect.stringMatching(/^Tue 24 Nov Counted/),
    expect.stringMatching(/^Wed 25 Nov Due if resumed today/),
  ])
  await erik.context().close()
  await anna.context().close()
})

test('Three days later the partner answers and resubmits, and the clock goes on with the time left', async () => {
  await stage.moveTo('2026-11-26T09:00:00Z')
  const anna = await stage.enter('reviewer@vendor.example')
  const erik = await stage.enter('user@nordlys.example')
  await erik.getByRole('link', { name: title }).click()
  await erik.getByRole('link', { name: 'Answer and resubmit' }).click()
  await chooseFiles(erik, pdf('invoice, both pages.pdf'))
  await describeFile(erik, 'invoice, both pages.pdf', 'Invoice', 'Both pages', 'Line 1: Full page')
  await attachFiles(erik)
  await erik.getByRole('heading', { name: 'invoice, both pages.pdf' }).waitFor()
  await erik.getByRole('button', { name: 'Resubmit' }).click()
  const dialog = erik.getByRole('dialog')
  await dialog.getByText('You get an answer by 30 Nov 2026.').waitFor()
  await dialog.getByRole('button', { name: 'Resubmit' }).click()

  await seeStatus(erik, 'Submitted')
  await standing(erik).getByText('Due 30 Nov 2026').waitFor()
  await seeInHistory(erik, /Answered and resubmitted for SEK\s12,000.00/)
  expect(await whyThisDate(erik, 'Review')).toEqual([
    expect.stringMatching(/^Mon 23 Nov Start/),
    expect.stringMatching(/^Mon 23 Nov Paused/),
    expect.stringMatching(/^Thu 26 Nov Resumed/),
    expect.stringMatching(/^Fri 27 Nov Counted/),
    expect.stringMatching(/^Sat 28 Nov Skipped/),
    expect.stringMatching(/^Sun 29 Nov Skipped/),
    expect.stringMatching(/^Mon 30 Nov Due/),
  ])
  await anna.goto(`/claims/${claim.id}`)
  await seeStatus(anna, 'Submitted')
  await anna.context().close()
  await erik.context().close()
})

test('A request for action in a dispute returns to the dispute, whose clock waited too', async () => {
  const reviewer = await stage.caller('reviewer@vendor.example')
  await reviewer.change('pickUpClaim', { claimId: claim.id })
  await reviewer.change('rejectClaim', {
    claimId: claim.id,
    reasons: [{ code: 'BRANDING', text: 'No logotype.', about: { kind: 'CLAIM', id: claim.id } }],
  })
  const admin = await stage.caller('admin@nordlys.example')
  await admin.change('disputeClaim', { claimId: claim.id, argument: 'It stands at the foot of the page.' })

  const karin = await stage.enter('admin@nordlys.example')
  await karin.goto(`/claims/${claim.id}`)
  await standing(karin).getByText('Due 3 Dec 2026').waitFor()
  const david = await stage.enter('reviewer2@vendor.example')
  await david.goto(`/claims/${claim.id}`)
  await david.getByText('It stands at the foot of the page.').first().waitFor()
  await askForAction(david, 'advert.png', 'Proof not sufficient', 'Please send a larger picture.')
  await seeStatus(karin, 'Action required')
  await karin.getByRole('region', { name: 'Dates and deadlines' }).getByText('Dispute review Paused').waitFor()
  await karin.context().close()
  await david.context().close()

  await stage.moveTo('2026-12-01T09:00:00Z')
  const again = await stage.enter('admin@nordlys.example')
  await again.goto(`/claims/${claim.id}`)
  await again.getByRole('link', { name: 'Answer and resubmit' }).click()
  await chooseFiles(again, csv('measures.csv'))
  await describeFile(again, 'measures.csv', 'Proof of execution (PoE)', 'Size of the logotype')
  await attachFiles(again)
  await again.getByRole('heading', { name: 'measures.csv' }).waitFor()
  await again.getByRole('button', { name: 'Resubmit' }).click()
  await again.getByRole('dialog').getByRole('button', { name: 'Resubmit' }).click()
  await seeStatus(again, 'Disputed')
  await standing(again).getByText('Due 8 Dec 2026').waitFor()
  const steps = await whyThisDate(again, 'Dispute review')
  expect(steps[0]).toMatch(/^Thu 26 Nov Start/)
  expect(steps[1]).toMatch(/^Thu 26 Nov Paused/)
  expect(steps[2]).toMatch(/^Tue 1 Dec Resumed/)
  expect(steps.at(-1)).toMatch(/^Tue 8 Dec Due/)
  expect(steps.filter((step) => step.includes('Skipped'))).toHaveLength(2)
})

test('The second reviewer approves a part of the claim and says why', async () => {
  const karin = await stage.enter('admin@nordlys.example')
  await karin.goto(`/claims/${claim.id}`)
  const david = await stage.enter('reviewer2@vendor.example')
  await david.goto(`/claims/${claim.id}`)
  await david.getByRole('button', { name: 'Approve' }).click()
  await david.getByLabel('Approved amount, SEK').fill('9000')
  await david.getByText(/SEK\s3,000.00 less than claimed/).waitFor()
  await giveReason(david, 1, 'Vendor content missing', 'A quarter of the page shows another brand.')
  await david.getByRole('button', { name: /^Approve SEK\s9,000.00/ }).click()
  await seeStatus(karin, 'Approved')
  const way = standing(karin).getByRole('list', { name: 'From claim to payment' })
  await way
    .getByRole('listitem')
    .filter({ hasText: /^ClaimedSEK\s12,000.00$/ })
    .waitFor()
  await way
    .getByRole('listitem')
    .filter({ hasText: /^ApprovedSEK\s9,000.00$/ })
    .waitFor()
  await seeInHistory(karin, /Approved SEK\s9,000.00\sof SEK\s12,000.00/)
  await karin
    .getByRole('region', { name: 'Reasons for the lower amount' })
    .getByText(/another brand/)
    .waitFor()
})

async function askForAction(page: Page, document: string, what: string, words: string): Promise<void> {
  await page.getByRole('button', { name: `Add reason about ${document}` }).click()
  await page.getByRole('dialog').getByRole('radio', { name: 'Ask for action' }).check()
  await giveReason(page, 1, what, words)
  await page.getByRole('button', { name: 'Send to the partner' }).click()
  await seeStatus(page, 'Action required')
}

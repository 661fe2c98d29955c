import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { seeInHistory, seeStatus, standing, whyThisDate } from './harness/claimPage.ts'
import { type MadeClaim, submitClaim } from './harness/claims.ts'
import { oneStory } from './harness/oneStory.ts'
import { makeStage } from './harness/stage.ts'

const stage = makeStage()
oneStory()
const title = 'Window display in December'
let claim: MadeClaim
let erik: Page
let anna: Page

test('While the review clock runs nobody is sent to support', async () => {
  claim = await submitClaim(await stage.caller('user@nordlys.example'), title)
  erik = await stage.enter('user@nordlys.example')
  await erik.goto(`/claims/${claim.id}`)
  await standing(erik).getByText('Due 25 Nov 2026').waitFor()
  await standing(erik).getByText('2 business days left').waitFor()
  expect(await erik.getByRole('link', { name: 'Contact support' }).count()).toBe(0)
  anna = await stage.enter('reviewer@vendor.example')
  await anna.getByRole('link', { name: /^Late/ }).click()
  await anna
    .getByRole('row', { name: /^[A-Z]+-\d+/ })
    .first()
    .waitFor()
  expect(await anna.getByRole('row', { name: title }).count()).toBe(0)
})

test('One business day before, History says so to both sides, and the bell warns whose review it is', async () => {
  stage.expectComplaints(
    /ERR_CONNECTION_\w+|ERR_SOCKET_NOT_CONNECTED|ERR_EMPTY_RESPONSE|WebSocket connection|status of 503/,
  )
  await stage.moveTo('2026-11-24T22:30:00Z')
  await seeInHistory(erik, 'Review: due 25 Nov 2026')
  await seeInNotifications(anna, 'Review: due 25 Nov 2026')
})

test('When the day has passed, both sides see without a reload that the clock is missed', async () => {
  await stage.moveTo('2026-11-25T23:00:01Z')
  await standing(erik).getByText('The validation team has not answered in time').waitFor()
  await standing(erik).getByText('Late').first().waitFor()
  await seeInHistory(erik, 'Review: late, was due 25 Nov 2026')
  await seeStatus(erik, 'Submitted')
  expect((await whyThisDate(erik, 'Review')).at(-1)).toMatch(/^Wed 25 Nov Due/)

  const row = anna.getByRole('row', { name: title })
  await row.getByText('Late').waitFor()
  await row.getByRole('link').click()
  await standing(anna).getByText('Was due 25 Nov 2026').waitFor()
  await seeInNotifications(anna, 'Review: late, was due 25 Nov 2026')
})

test('Support is offered to the partner with the claim filled in, in their language', async () => {
  const support = erik.getByRole('link', { name: 'Contact support' })
  const address = new URL((await support.getAttribute('href')) ?? '')
  expect(address.origin).toBe('https://support.contoso.example')
  expect(address.searchParams.get('subject')).toBe(`Claim ${claim.number}: review overdue`)
  expect(address.searchParams.get('body')).toContain(`“${title}” of Nordlys AB was due on 25 Nov 2026`)

  await erik.getByRole('button', { name: 'Svenska' }).click()
  const swedish = erik.getByRole('link', { name: 'Kontakta supporten' })
  await swedish.waitFor()
  await expect
    .poll(async () => new URL((await swedish.getAttribute('href')) ?? '').searchParams.get('subject'))
    .toBe(`Anspråk ${claim.number}: granskningen är försenad`)
})

test('Once the claim is decided late, support is no longer offered and the team’s figures count it as late', async () => {
  await anna.getByRole('button', { name: 'Pick up' }).click()
  await anna.getByRole('button', { name: 'Approve' }).click()
  await anna.getByRole('button', { name: /^Approve SEK/ }).click()
  await erik.getByRole('link', { name: 'Kontakta supporten' }).waitFor({ state: 'hidden' })

  const sofia = await stage.enter('programs@vendor.example')
  await sofia.getByRole('link', { name: 'Team' }).click()
  const figures = sofia.getByRole('region', { name: /^Total/ })
  await figures.getByText('Late', { exact: true }).waitFor()
  const late = figures.getByRole('term').filter({ hasText: 'Late' }).locator('xpath=following-sibling::dd[1]')
  // Claims of the demonstration that are late and still open count too.
  expect(Number(await late.innerText())).toBeGreaterThanOrEqual(1)
})

async function seeInNotifications(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: /^Notifications/ }).click()
  const list = page.getByRole('dialog', { name: 'Notifications' })
  await list.getByRole('link', { name: claim.number }).or(list.getByText(claim.number)).first().waitFor()
  await list.getByText(text).first().waitFor()
  await page.keyboard.press('Escape')
  await list.waitFor({ state: 'hidden' })
}

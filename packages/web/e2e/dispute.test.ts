import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import {
  attachFiles,
  chooseFiles,
  describeFile,
  giveReason,
  history,
  seeInHistory,
  seeStatus,
  standing,
} from './harness/claimPage.ts'
import { csv, pdf, png } from './harness/files.ts'
import { oneStory } from './harness/oneStory.ts'
import { makeStage } from './harness/stage.ts'

const stage = makeStage()
oneStory()
const title = 'Autumn roadshow in three cities'
let erik: Page
let anna: Page
let claimPage: string
let number: string

test('A partner user drafts a claim with three files and submits it', async () => {
  erik = await stage.enter('user@nordlys.example')
  await erik.getByRole('link', { name: 'Plans management' }).click()
  await erik.getByRole('link', { name: 'Co-op management of Cloud indirect reseller' }).click()
  await erik.getByRole('link', { name: 'Create a claim' }).click()
  await erik.getByLabel('Location').selectOption('Malmö')
  await erik.getByLabel('Activity').selectOption('Trade shows and exhibitions')
  await erik.getByLabel('Title').fill(title)
  await erik.getByRole('button', { name: 'Create the draft' }).click()

  await erik.getByRole('heading', { level: 1, name: 'Edit claim' }).waitFor()
  await erik.getByLabel('First day of the activity').fill('2026-11-10')
  await erik.getByLabel('Last day of the activity').fill('2026-11-12')
  await addLine(erik, {
    description: 'Stand and equipment',
    number: 'F-118',
    supplier: 'Mässhallen AB',
    amount: '48000',
  })
  await addLine(erik, { description: 'Printed material', number: '5520', supplier: 'Tryckhuset AB', amount: '7250.50' })

  await chooseFiles(erik, pdf('stand.pdf'), pdf('print.pdf'), png('visitors.png'))
  await describeFile(erik, 'stand.pdf', 'Invoice', 'Invoice of the stand', 'Line 1: Stand and equipment')
  await describeFile(erik, 'print.pdf', 'Invoice', 'Invoice of the printer', 'Line 2: Printed material')
  await describeFile(erik, 'visitors.png', 'Proof of execution (PoE)', 'Visitors at the stand')
  await attachFiles(erik)
  await erik.getByText('Nothing is missing.').waitFor()
  // a small laptop shows the button, however long the list above it is
  await erik.setViewportSize({ width: 1366, height: 620 })
  const submit = await erik.getByRole('button', { name: 'Submit claim' }).boundingBox()
  expect((submit?.y ?? Infinity) + (submit?.height ?? 0)).toBeLessThan(620)

  anna = await stage.enter('reviewer@vendor.example')
  await anna.getByRole('link', { name: /^Unassigned/ }).click()
  await anna
    .getByRole('row', { name: /^[A-Z]+-\d+/ })
    .first()
    .waitFor()
  expect(await anna.getByText(title).count()).toBe(0)

  await erik.getByRole('button', { name: 'Submit claim' }).click()
  const dialog = erik.getByRole('dialog', { name: /^Submit the claim for/ })
  await dialog.getByText('SEK 55,250.50').waitFor()
  await dialog.getByText('You get an answer by 25 Nov 2026.').waitFor()
  await dialog.getByRole('button', { name: 'Submit claim' }).click()
  await erik.waitForURL(/\/claims\/[^/]+$/)
  await seeStatus(erik, 'Submitted')
  claimPage = new URL(erik.url()).pathname
})

test('A reviewer sees it appear, picks it up and rejects it for a document and a line', async () => {
  const row = anna.getByRole('row', { name: title })
  number = (await row.getByRole('link').innerText()).match(/[A-Z]+-\d+/)?.[0] ?? ''
  await row.getByRole('button', { name: `Pick up ${number}` }).click()
  await seeStatus(erik, 'Under review')
  await standing(erik).getByText('Anna Berg is reviewing it').waitFor()

  await row.getByRole('link').click()
  await anna.getByRole('button', { name: 'Add reason about visitors.png' }).click()
  const dialog = anna.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Reject' }).check()
  await giveReason(anna, 1, 'Proof not sufficient', 'The logotype cannot be seen.')
  await dialog.getByRole('button', { name: 'Add another reason' }).click()
  await giveReason(anna, 2, 'Amount does not match', 'The invoice says 7,000.')
  const about = dialog.getByRole('group', { name: 'Reason 2' }).getByLabel('About')
  await about.selectOption({ label: 'Line 2: Printed material (SEK 7,250.50)' })
  await dialog.getByRole('button', { name: 'Reject the claim' }).click()
  await anna.getByText(`${number} is rejected.`).waitFor()
})

test('The partner’s page changes by itself and shows each reason at its place; the user sees who can dispute', async () => {
  await seeStatus(erik, 'Rejected')
  const row = (region: string, name: string) =>
    erik
      .getByRole('region', { name: region })
      .getByRole('listitem')
      .filter({ has: erik.getByRole('heading', { name }) })
  await row('Documents', 'visitors.png').getByText('The logotype cannot be seen.').waitFor()
  await row('Lines', 'Printed material').getByText('The invoice says 7,000.').waitFor()
  await seeInHistory(erik, 'Rejected the claim')
  await seeInHistory(erik, 'The logotype cannot be seen.')

  const dispute = erik.getByRole('region', { name: 'Dispute' })
  await dispute.getByRole('link', { name: 'Ask Karin Lindqvist to dispute' }).waitFor()
  expect(await dispute.getByRole('button', { name: 'Dispute', exact: true }).count()).toBe(0)
})

test('The admin finds the claim by Incentives, Plans management and Co-op management, and disputes it with a new file', async () => {
  const karin = await stage.enter('admin@nordlys.example')
  await karin.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Incentives' }).click()
  await karin.getByRole('link', { name: 'Plans management' }).click()
  await karin.getByRole('link', { name: 'Co-op management of Cloud indirect reseller' }).click()
  await karin.getByRole('link', { name: title }).click()
  await seeStatus(karin, 'Rejected')

  const dispute = karin.getByRole('region', { name: 'Dispute' })
  await standing(karin).getByText('23 Dec 2026').waitFor()
  await dispute.getByRole('button', { name: 'Dispute', exact: true }).click()
  const dialog = karin.getByRole('dialog', { name: `Dispute the rejection of ${number}` })
  const argument = dialog.getByLabel('Why is the rejection wrong?')
  expect(await argument.evaluate((box) => box === document.activeElement)).toBe(true)
  await dialog.getByRole('button', { name: 'Dispute', exact: true }).click()
  await dialog.getByText('Say why the rejection is wrong.').waitFor()
  await argument.fill('The new picture shows the logotype.')
  await chooseFiles(karin, csv('registrations.csv'))
  await describeFile(karin, 'registrations.csv', 'Proof of execution (PoE)', 'Registrations of the three days')
  await dialog.getByText(/Uploaded, goes with the dispute/).waitFor()
  await dialog.getByRole('button', { name: 'Dispute', exact: true }).click()
  await seeStatus(karin, 'Disputed')
  await standing(karin).getByText('Due 30 Nov 2026').waitFor()
  await karin.getByRole('region', { name: 'Documents' }).getByText('registrations.csv').first().waitFor()
  await seeStatus(erik, 'Disputed')
  await karin.context().close()
})

test('The reviewer who rejected cannot decide the dispute; a second one approves', async () => {
  await seeStatus(anna, 'Disputed')
  const decide = anna.getByRole('region', { name: 'Decide' })
  await decide
    .getByText(/another reviewer|took no part/i)
    .first()
    .waitFor()
  expect(await decide.getByRole('button', { name: 'Approve' }).count()).toBe(0)

  const david = await stage.enter('reviewer2@vendor.example')
  await david.getByRole('link', { name: /^Disputed/ }).click()
  await david.getByRole('link', { name: title }).click()
  await david.getByText('The new picture shows the logotype.').first().waitFor()
  await david.getByRole('button', { name: 'Approve' }).click()
  await david.getByRole('button', { name: 'Approve SEK 55,250.50' }).click()
  await david.getByText(`${number} is approved.`).waitFor()
  await seeStatus(erik, 'Approved')
  await david.context().close()
})

test('History shows all of it, in Swedish too', async () => {
  await erik.getByRole('button', { name: 'Svenska' }).click()
  const told = history(erik, 'Historik')
  for (const text of [
    'Skapade anspråket',
    'Lade till raden ”Printed material”',
    'Bifogade visitors.png',
    /Skickade in anspråket på 55\s250,50\sSEK/,
    'Började granska anspråket',
    'Avslog anspråket',
    'Beviset räcker inte',
    'Bestred avslaget',
    'The new picture shows the logotype.',
    /Godkände hela beloppet, 55\s250,50\sSEK/,
  ])
    await told.getByText(text).first().waitFor()
  await erik.getByText('Status: Godkänt').waitFor()
  expect(await told.getByText('Avslog anspråket').count()).toBe(1)

  // What History showed live is what a new visit shows.
  const live = await told.getByRole('listitem').allInnerTexts()
  await erik.goto(claimPage)
  await told.getByText('Skapade anspråket').waitFor()
  expect(await told.getByRole('listitem').allInnerTexts()).toEqual(live)
})

interface Line {
  description: string
  supplier: string
  number: string
  amount: string
}

async function addLine(page: Page, { description, supplier, number: invoice, amount }: Line): Promise<void> {
  await page.getByRole('button', { name: 'Add a line' }).click()
  const form = page.getByRole('form', { name: 'New line' })
  await form.getByLabel('Description').fill(description)
  await form.getByLabel('Supplier').fill(supplier)
  await form.getByLabel('Invoice number').fill(invoice)
  await form.getByLabel('Invoice date').fill('2026-11-13')
  await form.getByLabel(/^Amount without tax/).fill(amount)
  await form.getByLabel(/^Claimed amount/).fill(amount)
  await form.getByRole('button', { name: 'Add the line' }).click()
  await page.getByRole('heading', { name: description }).waitFor()
}

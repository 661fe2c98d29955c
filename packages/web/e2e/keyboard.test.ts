import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { seeStatus } from './harness/claimPage.ts'
import { draftClaim, type MadeClaim, submitClaim } from './harness/claims.ts'
import { pdf, png } from './harness/files.ts'
import { enterOn, focused, hasFocus, tabTo, typeInto, walkThrough } from './harness/keyboard.ts'
import { settled } from './harness/scenes.ts'
import { makeStage } from './harness/stage.ts'

const stage = makeStage()
let draft: MadeClaim
let waiting: MadeClaim
let programId: string | undefined

beforeAll(async () => {
  const erik = await stage.caller('user@nordlys.example')
  draft = await draftClaim(erik, 'A draft for the keyboard')
  waiting = await submitClaim(erik, 'To be decided by keyboard')
  const { programs } = await erik.ask<{ programs: { id: string }[] }>('{ programs { id } }')
  programId = programs[0]?.id
})

test('Tab reaches everything on every page, in reading order, and is never trapped', async () => {
  const found: Record<string, string[]> = {}
  const walk = async (page: Page, paths: readonly string[]) => {
    for (const path of paths) {
      await page.goto(path)
      await settled(page)
      found[path] = await walkThrough(page)
    }
    await page.context().close()
  }
  const partner = [
    '/incentives',
    '/incentives/plans',
    `/incentives/plans/${programId}`,
    '/claims/new',
    '/settings/api-keys',
  ]
  const claim = [`/claims/${draft.id}`, `/claims/${draft.id}/edit`, '/notifications', '/nowhere']
  const vendor = ['/review?tab=unassigned', `/claims/${waiting.id}`, '/team']
  await Promise.all([
    stage.enter('admin@nordlys.example').then((page) => walk(page, [...partner, ...claim])),
    stage.enter('reviewer@vendor.example').then((page) => walk(page, vendor)),
    stage.visit().then((page) => walk(page, ['/sign-in'])),
  ])
  expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([])
  expect(Object.keys(found)).toHaveLength(13)
})

test('The first Tab offers to skip to the content', async () => {
  const page = await stage.enter('user@nordlys.example')
  await page.goto('/incentives')
  await settled(page)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  expect(await hasFocus(skip)).toBe(true)
  await expect.poll(async () => (await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await hasFocus(page.getByRole('link', { name: 'Create a claim' }))).toBe(true)
  await page.context().close()
})

test('A partner makes and submits a claim with the keyboard alone', async () => {
  const page = await stage.visit()
  await page.goto('/sign-in')
  await enterOn(page, page.getByRole('button', { name: 'user@nordlys.example' }))
  await enterOn(page, page.getByRole('link', { name: 'Create a claim' }))
  await typeInto(page, page.getByLabel('Program'), 'Cloud')
  await typeInto(page, page.getByLabel('Usage period'), 'FY26 H2')
  await typeInto(page, page.getByLabel('Location'), 'Malm')
  await typeInto(page, page.getByLabel('Activity'), 'Print')
  await typeInto(page, page.getByLabel('Title'), 'Made by keyboard alone')
  await page.keyboard.press('Enter')

  await page.getByRole('heading', { level: 1, name: 'Edit claim' }).waitFor()
  await typeInto(page, page.getByLabel('First day of the activity'), '10 Oct 2026')
  await typeInto(page, page.getByLabel('Last day of the activity'), '2026-11-11')
  await enterOn(page, page.getByRole('button', { name: 'Add a line' }))
  const line = page.getByRole('form', { name: 'New line' })
  await expect.poll(() => hasFocus(line.getByLabel('Kind'))).toBe(true)
  await typeInto(page, line.getByLabel('Description'), 'Full page')
  await typeInto(page, line.getByLabel('Supplier'), 'Norrtryck AB')
  await typeInto(page, line.getByLabel('Invoice number'), 'K-1')
  await typeInto(page, line.getByLabel('Invoice date'), '2026-11-11')
  await typeInto(page, line.getByLabel(/^Amount without tax/), '9000')
  await enterOn(page, line.getByRole('button', { name: 'Add the line' }))
  await page.getByRole('heading', { name: 'Full page' }).waitFor()
  await expect.poll(() => hasFocus(page.getByRole('button', { name: 'Add a line' }))).toBe(true)

  const chooser = page.waitForEvent('filechooser')
  await enterOn(page, page.getByRole('button', { name: 'Choose files' }).first())
  await (await chooser).setFiles([pdf('invoice.pdf'), png('page.png')])
  const card = (name: string) => page.getByRole('listitem', { name })
  await typeInto(page, card('invoice.pdf').getByLabel('Line it backs'), 'Line')
  await typeInto(page, card('invoice.pdf').getByLabel('Note'), 'Invoice of the printer')
  await typeInto(page, card('page.png').getByLabel('Kind'), 'Proof')
  await typeInto(page, card('page.png').getByLabel('Note'), 'The page')
  await enterOn(page, page.getByRole('button', { name: 'Attach 2 documents' }))
  await page.getByText('Nothing is missing.').waitFor()

  await enterOn(page, page.getByRole('button', { name: 'Submit claim' }))
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await holdsTheFocus(page, dialog)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await expect.poll(() => focused(page)).toBe('Submit claim')
  await page.keyboard.press('Enter')
  await enterOn(page, dialog.getByRole('button', { name: 'Submit claim' }))
  await seeStatus(page, 'Submitted')
  await page.context().close()
})

test('A reviewer picks up, asks for action and decides with the keyboard alone', async () => {
  const page = await stage.enter('reviewer@vendor.example')
  await enterOn(page, page.getByRole('link', { name: /^Unassigned/ }))
  const row = page.getByRole('row', { name: waiting.title })
  await enterOn(page, row.getByRole('button', { name: /^Assign/ }))
  await page.getByRole('menu').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => hasFocus(row.getByRole('button', { name: /^Assign/ }))).toBe(true)
  await tabTo(page, row.getByRole('link'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: waiting.title }).waitFor()
  // The heading of the new page has the focus.
  await expect.poll(() => focused(page)).toBe(waiting.title)

  await enterOn(page, page.getByRole('button', { name: 'Pick up' }))
  await seeStatus(page, 'Under review')
  await enterOn(page, page.getByRole('button', { name: 'Reject' }))
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await holdsTheFocus(page, dialog)
  await typeInto(page, dialog.getByLabel('What is wrong'), 'Proof of')
  await typeInto(page, dialog.getByLabel('Explanation to the partner'), 'There is no picture of the page.')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await expect.poll(() => focused(page)).toBe('Reject')
  await page.keyboard.press('Enter')
  const words = dialog.getByLabel('Explanation to the partner')
  await expect.poll(() => words.inputValue()).toBe('There is no picture of the page.')
  await enterOn(page, dialog.getByRole('button', { name: 'Reject the claim' }))
  await seeStatus(page, 'Rejected')
  await page
    .getByRole('region', { name: 'Reasons for the rejection' })
    .getByText('There is no picture of the page.')
    .waitFor()
})

test('J and K lead through the queue; the bell and the account menu open, close and return the focus', async () => {
  const page = await stage.enter('reviewer@vendor.example')
  await page.goto('/review?tab=inWork')
  await enterOn(page, page.getByRole('row').nth(1).getByRole('link').first())
  await page.getByRole('navigation', { name: 'Walk through the queue' }).waitFor()
  const first = page.url()
  await page.getByRole('link', { name: /^Next claim/ }).waitFor()
  await page.keyboard.press('j')
  await page.waitForURL((url) => url.href !== first)
  await page.getByRole('link', { name: /^Previous claim/ }).waitFor()
  await page.keyboard.press('k')
  await page.waitForURL(first)

  await page.goto('/review')
  await settled(page)
  const bell = page.getByRole('banner').getByRole('button', { name: /^Notifications/ })
  await enterOn(page, bell)
  const list = page.getByRole('dialog', { name: 'Notifications' })
  await list.getByRole('listitem').first().waitFor()
  await holdsTheFocus(page, list)
  await page.keyboard.press('Escape')
  await list.waitFor({ state: 'hidden' })
  await expect.poll(() => hasFocus(bell)).toBe(true)

  const account = page.getByRole('button', { name: /^Account/ })
  await enterOn(page, account)
  const menu = page.getByRole('menu')
  await menu.waitFor()
  await expect.poll(() => focused(page)).toBe('English')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => focused(page)).toBe('Svenska')
  await page.keyboard.press('Escape')
  await menu.waitFor({ state: 'hidden' })
  await expect.poll(() => hasFocus(account)).toBe(true)
})

/** Checks that neither Tab nor Shift+Tab leaves the dialog. */
async function holdsTheFocus(page: Page, dialog: Locator): Promise<void> {
  const isInside = () => dialog.evaluate((element) => element.contains(document.activeElement))
  await expect.poll(isInside).toBe(true)
  for (const key of [...Array<string>(15).fill('Tab'), ...Array<string>(20).fill('Shift+Tab')]) {
    await page.keyboard.press(key)
    expect(await isInside(), `${key} led to ${await focused(page)}`).toBe(true)
  }
}

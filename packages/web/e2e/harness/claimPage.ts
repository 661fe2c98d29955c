import type { Locator, Page } from 'playwright-core'
import type { Paper } from './files.ts'

/** Where the claim stands, on the partner's and on the reviewer's page. */
export const standing = (page: Page): Locator => page.getByRole('region', { name: 'Where the claim stands' })

export const history = (page: Page, name = 'History'): Locator => page.getByRole('region', { name })

/** Waits until the page says so, by itself. */
export async function seeStatus(page: Page, status: string): Promise<void> {
  await standing(page).getByText(status, { exact: true }).first().waitFor()
}

/** Waits for a line in History. */
export async function seeInHistory(page: Page, text: string | RegExp, region = 'History'): Promise<void> {
  await history(page, region).getByText(text).first().waitFor()
}

/** Picks files the way one does: with the button and the system's own window. */
export async function chooseFiles(page: Page, ...papers: Paper[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).first().click(),
  ])
  await chooser.setFiles(papers)
}

/** Says of a file that was chosen what it is, what it shows and which line it backs. */
export async function describeFile(page: Page, name: string, kind: string, note: string, line?: string): Promise<void> {
  const card = page.getByRole('listitem', { name })
  await card.getByLabel('Kind').selectOption(kind)
  if (line) await card.getByLabel('Line it backs').selectOption(line)
  await card.getByLabel('Note').fill(note)
}

/** Attaches the files that were described, and waits until the claim has them. */
export async function attachFiles(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Attach/ }).click()
  await page.getByRole('list', { name: 'New documents' }).waitFor({ state: 'hidden' })
}

/** Fills in one of the reasons in the dialog of a decision. */
export async function giveReason(page: Page, number: number, what: string, words: string): Promise<void> {
  const reason = page.getByRole('group', { name: `Reason ${number}` })
  await reason.getByLabel('What is wrong').selectOption(what)
  await reason.getByLabel('In words, for the partner').fill(words)
}

/** Opens "Why this date" of a clock among the claim's clocks, and reads its days one by one. */
export async function whyThisDate(page: Page, clock: string): Promise<string[]> {
  const clocks = page.getByRole('region', { name: 'Dates and clocks' })
  await clocks.getByLabel(`Why this date: ${clock}`).first().click()
  const steps = await clocks
    .getByRole('list', { name: `Why this date: ${clock}` })
    .getByRole('listitem')
    .all()
  return Promise.all(steps.map(async (step) => (await step.innerText()).replaceAll(/\s+/g, ' ')))
}

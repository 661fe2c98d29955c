import type { Locator, Page } from 'playwright-core'
import type { Paper } from './files.ts'

/** Where the claim stands, on the partner's and on the reviewer's page. */
export const standing = (page: Page): Locator => page.getByRole('region', { name: 'Where the claim stands' })

export const history = (page: Page, name = 'History'): Locator => page.getByRole('region', { name })

/** Waits until the page shows the status, without a reload. */
export async function seeStatus(page: Page, status: string): Promise<void> {
  await standing(page).getByText(status, { exact: true }).first().waitFor()
}

/** Waits for an entry in History. */
export async function seeInHistory(page: Page, text: string | RegExp, region = 'History'): Promise<void> {
  await history(page, region).getByText(text).first().waitFor()
}

/** Chooses files as a person does: with the button and the system's file dialog. */
export async function chooseFiles(page: Page, ...papers: Paper[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).first().click(),
  ])
  await chooser.setFiles(papers)
}

/** Fills in the kind and note of a chosen file, and the line it backs. */
export async function describeFile(page: Page, name: string, kind: string, note: string, line?: string): Promise<void> {
  const card = page.getByRole('listitem', { name })
  await card.getByLabel('Kind').selectOption(kind)
  if (line) await card.getByLabel('Line it backs').selectOption(line)
  await card.getByLabel('Note').fill(note)
}

/** Attaches the chosen files and waits until the claim has them. */
export async function attachFiles(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Attach/ }).click()
  await page.getByRole('list', { name: 'New documents' }).waitFor({ state: 'hidden' })
}

/** Fills in one reason in the dialog of a decision. */
export async function giveReason(page: Page, number: number, what: string, words: string): Promise<void> {
  const reason = page.getByRole('group', { name: `Reason ${number}` })
  await reason.getByLabel('What is wrong').selectOption(what)
  await reason.getByLabel('Explanation to the partner').fill(words)
}

/** Opens "Why this date" of one clock and returns its steps. */
export async function whyThisDate(page: Page, clock: string): Promise<string[]> {
  await page
    .getByRole('button', { name: `Why this date: ${clock}` })
    .first()
    .click()
  const steps = await page
    .getByRole('list', { name: `Why this date: ${clock}` })
    .getByRole('listitem')
    .all()
  return Promise.all(steps.map(async (step) => (await step.innerText()).replaceAll(/\s+/g, ' ')))
}

import type { Locator, Page } from 'playwright-core'

/** Presses Tab until the control has the focus. */
export async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await control.waitFor()
  for (let presses = 0; presses < 150; presses += 1) {
    if (await hasFocus(control)) return
    await page.keyboard.press(key)
  }
  throw new Error(`Tab does not lead to ${control}`)
}

/** Goes to the control with Tab and presses Enter on it. */
export async function enterOn(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control)
  await page.keyboard.press('Enter')
}

/** Goes to the field with Tab and types. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.type(text)
}

export const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement)

/** The accessible name of the focused element, roughly. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document
    const seen = at?.cloneNode(true) as Element | undefined
    for (const hidden of seen?.querySelectorAll('[aria-hidden]') ?? []) hidden.remove()
    return at?.getAttribute('aria-label') ?? seen?.textContent?.trim().slice(0, 60) ?? ''
  })

/** Presses Tab through the page. Returns the controls that were never reached or came out of order. */
export async function walkThrough(page: Page): Promise<string[]> {
  const count = await page.evaluate(markControls)
  const met: number[] = []
  const disordered: number[] = []
  let last = -1
  for (let presses = 0; presses < count + 20; presses += 1) {
    await page.keyboard.press('Tab')
    const mark = await page.evaluate(markOfFocus)
    if (mark !== null && mark === met[0]) break
    if (mark === null) continue
    if (mark < last) disordered.push(mark)
    met.push(mark)
    // After the last control the browser starts again.
    last = mark === count - 1 ? -1 : mark
  }
  const missed = Array.from({ length: count }, (_, mark) => mark).filter((mark) => !met.includes(mark))
  const named = (mark: number) =>
    page.evaluate((at) => document.querySelector(`[data-mark="${at}"]`)?.outerHTML.slice(0, 160) ?? '', String(mark))
  return [
    ...(await Promise.all(missed.map(async (mark) => `never reached: ${await named(mark)}`))),
    ...(await Promise.all(disordered.map(async (mark) => `out of order: ${await named(mark)}`))),
  ]
}

function markOfFocus(): number | null {
  const mark = document.activeElement?.getAttribute('data-mark')
  return mark ? Number(mark) : null
}

/** Numbers the controls in reading order. Of a group of radio buttons only the one that Tab enters counts. */
function markControls(): number {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  )
  const groups = new Set<string>()
  let count = 0
  for (const control of all) {
    const { disabled, type, name } = control as HTMLInputElement
    if (disabled || control.tabIndex < 0 || control.closest('[inert]')) continue
    if (!control.checkVisibility({ visibilityProperty: true })) continue
    if (type === 'radio') {
      const chosen = document.querySelector<HTMLInputElement>(`input[type=radio][name="${CSS.escape(name)}"]:checked`)
      if (groups.has(name) || (chosen && chosen !== control)) continue
      groups.add(name)
    }
    control.setAttribute('data-mark', String(count))
    count += 1
  }
  return count
}

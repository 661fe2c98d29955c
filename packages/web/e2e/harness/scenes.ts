import type { Language, Text } from '@samop/shared'
import type { Page } from 'playwright-core'

/** Somebody at a page, in a language. */
export interface Visitor {
  page: Page
  /** A word of the product in the visitor's language. */
  say: (text: Text) => string
  go: (path: string) => Promise<void>
  /** Presses a button of that name, the first if there are several. */
  press: (name: string | RegExp) => Promise<void>
}

export interface Scene {
  name: string
  /** `shown` is the scene that the visitor sees now. */
  open: (visitor: Visitor, shown?: Scene) => Promise<void>
  /** Not only in some colours for each language. */
  inEveryLook?: true
}

export type Colours = 'light' | 'dark' | 'forced'

export function visitorOf(page: Page, language: Language): Visitor {
  // Text that was typed and is left behind on purpose.
  page.on('dialog', (dialog) => void dialog.accept())
  return {
    page,
    say: (text) => text[language],
    go: async (path) => {
      await page.goto(path)
      await settled(page)
    },
    press: (name) =>
      page
        .getByRole('button', { name, exact: typeof name === 'string' })
        .first()
        .click(),
  }
}

export const page = (path: string, name = path): Scene => ({ name, open: ({ go }) => go(path) })

/** The page shows what it has to show: a heading, and nothing that is still being loaded. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForFunction(
    (loading) =>
      !document.querySelector('[aria-busy=true]') &&
      ![...document.querySelectorAll('[role=status]')].some(({ textContent }) => loading.includes(textContent ?? '')),
    ['Loading', 'Läser in'],
  )
}

/** Changes the colours, and waits until the page has followed. */
export async function look(page: Page, colours: Colours): Promise<void> {
  const colorScheme = colours === 'dark' ? 'dark' : 'light'
  const forcedColors = colours === 'forced' ? 'active' : 'none'
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' })
  await page.waitForFunction((theme) => (document.documentElement.dataset['theme'] ?? theme) === theme, colorScheme)
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame)
    // A colour passes from parent to child by a transition each: the end of one begins the next.
    const transitions = () => document.getAnimations().filter((each) => each instanceof CSSTransition)
    for (let left = transitions(); left.length > 0; left = transitions()) for (const each of left) each.finish()
    await new Promise(requestAnimationFrame)
  })
}

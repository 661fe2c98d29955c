import type { Language, Text } from '@samop/shared'
import type { Page } from 'playwright-core'

/** A person at a page, in a language. */
export interface Visitor {
  page: Page
  /** One of the product's texts in the visitor's language. */
  say: (text: Text) => string
  go: (path: string) => Promise<void>
  /** Presses the button of that name, or the first of several. */
  press: (name: string | RegExp) => Promise<void>
}

export interface Scene {
  name: string
  /** `shown` is the scene that the visitor sees now. */
  open: (visitor: Visitor, shown?: Scene) => Promise<void>
  /** Check it in all colours, not only in some for each language. */
  inEveryLook?: true
  /** It exists on wide screens only, or chooses its width itself. */
  ownWidth?: true
}

export type Colours = 'light' | 'dark' | 'forced'

export function visitorOf(page: Page, language: Language): Visitor {
  // The question whether to leave typed text behind: always yes.
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

/** Waits until the page has a heading and is not loading anything. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForFunction(
    (loading) =>
      !document.querySelector('[aria-busy=true]') &&
      ![...document.querySelectorAll('[role=status]')].some(({ textContent }) => loading.includes(textContent ?? '')),
    ['Loading', 'Läser in'],
  )
}

/** Changes the colours and waits until the page has followed. */
export async function look(page: Page, colours: Colours): Promise<void> {
  const colorScheme = colours === 'dark' ? 'dark' : 'light'
  const forcedColors = colours === 'forced' ? 'active' : 'none'
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' })
  await page.waitForFunction((theme) => (document.documentElement.dataset['theme'] ?? theme) === theme, colorScheme)
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame)
    // Colours pass from parent to child, each by a transition of its own: when one ends, the next begins.
    const transitions = () => document.getAnimations().filter((each) => each instanceof CSSTransition)
    for (let left = transitions(); left.length > 0; left = transitions()) for (const each of left) each.finish()
    await new Promise(requestAnimationFrame)
  })
}

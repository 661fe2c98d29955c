import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

// Reports only violations. The styles are the page's own, so axe need not fetch them again.
const all: RunOptions = { resultTypes: ['violations'], preload: false }
const onlyColours: RunOptions = { ...all, runOnly: ['color-contrast', 'link-in-text-block'] }

/**
 * What axe finds on the page as it is, one line each; a test expects none. Open pages with reduced motion. Where only
 * the colours have changed since the last time, `only` saves most of the work.
 */
export async function problemsOn(page: Page, only?: 'colours'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(
    async (options) => {
      // A dialog that still fades in has pale colours, even where little may move.
      const moving = () =>
        document
          .getAnimations()
          .filter((each) => each.playState === 'running' && Number.isFinite(each.effect?.getComputedTiming().endTime))
      for (let left = moving(); left.length > 0; left = moving()) {
        for (const each of left) each.finish()
        await new Promise(requestAnimationFrame)
      }
      const loaded = (globalThis as unknown as { axe: typeof axe }).axe
      const { violations } = await loaded.run(document, options)
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
      )
    },
    only ? onlyColours : all,
  )
}

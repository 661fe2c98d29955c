import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/**
 * What axe finds on the page as it stands, one line each; a test expects none. Open pages with reduced motion. Where
 * only the colours have changed since the last time, `only` those saves most of the work.
 */
export async function problemsOn(page: Page, only?: 'colours'): Promise<string[]> {
  // One frame, no other origin: the page needs no second one to put results together.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  // What is in order need not be told.
  const options = { resultTypes: ['violations' as const] }
  axe.options(only ? { ...options, runOnly: ['color-contrast', 'link-in-text-block'] } : options)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 200)} ${node.failureSummary?.split('\n')[1] ?? ''}`),
  )
}

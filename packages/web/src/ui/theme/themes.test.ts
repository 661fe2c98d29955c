import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { themesCss } from './themesCss.ts'

test('the style sheet of the themes is up to date (pnpm --filter @samop/web themes)', () => {
  const css = readFileSync(join(import.meta.dirname, 'themes.css'), 'utf8')
  expect(css).toBe(themesCss())
})

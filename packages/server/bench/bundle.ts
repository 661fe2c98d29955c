import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Figure } from './table.ts'

const web = fileURLToPath(new URL('../../web', import.meta.url))

/** What the web's own check says of the built pages; nothing where none are built. */
export const bundleFigures = (): Figure[] => {
  if (!existsSync(`${web}/dist/.vite/manifest.json`)) return []
  const { status, stdout } = spawnSync(process.execPath, ['scripts/bundle-budget.ts'], { cwd: web, encoding: 'utf8' })
  const measured =
    stdout
      .split('\n')
      .find((line) => line.includes('for the signed-in shell'))
      ?.trim() ?? 'not measured'
  return [{ name: 'first load of the web shell', target: '≤ 230 KB gzip', measured, holds: status === 0, timed: false }]
}

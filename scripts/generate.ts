import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { announcements } from './announcements.ts'
import { apiChangelogPage, apiChanges } from './apiChangelog.ts'
import { buildServer } from './build.ts'
import { lifecyclePage } from './lifecycle.ts'
import { loggingPage } from './logging.ts'

/*
 * Writes the committed files that are made from the code: the SDL, the API's changes, the page on the life of a claim,
 * the client's types. With --check it writes nothing and fails when a file is out of date. A breaking change of the API
 * that is not announced always fails.
 */
const check = process.argv.includes('--check')

// decorators make the SDL, and Node alone cannot run decorators
await buildServer()
const { printedSchema } = (await import('../packages/server/dist/src/graphql/schema/printedSchema.js' as string)) as {
  printedSchema: () => string
}

const { securityEvents } = (await import('../packages/server/dist/src/securityLog.js' as string)) as {
  securityEvents: Parameters<typeof loggingPage>[0]
}

const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')
const changelog = 'docs/api-changelog.md'
const changes = await apiChanges(
  { released: read('packages/server/released.graphql'), present: printedSchema() },
  announcements,
)

const files: Record<string, string> = {
  [changelog]: apiChangelogPage(changes.section, read(changelog)),
  'docs/logging.md': loggingPage(securityEvents),
  'packages/server/schema.graphql': printedSchema(),
  'docs/lifecycle.md': lifecyclePage(),
}

let stale = changes.faults.length
for (const fault of changes.faults) process.stderr.write(`${fault}\n`)
for (const [path, text] of Object.entries(files)) {
  if (read(path) === text) continue
  if (check) {
    stale += 1
    process.stderr.write(`${path} is not up to date: run pnpm generate\n`)
  } else {
    writeFileSync(path, text)
  }
}
execFileSync('pnpm', ['--filter', '@samop/web', 'exec', 'graphql-codegen', ...(check ? ['--check'] : [])], {
  stdio: 'inherit',
})
process.exitCode = stale > 0 ? 1 : 0

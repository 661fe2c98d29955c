import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { buildServer } from './build.ts'
import { lifecyclePage } from './lifecycle.ts'
import { loggingPage } from './logging.ts'

/*
 * Writes what is made from the code and committed: the SDL, the page on the life of a claim, the client's types.
 * With --check nothing is written; a file that is not up to date ends the run with an error.
 */
const check = process.argv.includes('--check')

// the SDL comes out of decorators, which Node alone does not read
await buildServer()
const { printedSchema } = (await import('../packages/server/dist/graphql/printedSchema.js' as string)) as {
  printedSchema: () => string
}

const { securityEvents } = (await import('../packages/server/dist/securityLog.js' as string)) as {
  securityEvents: Parameters<typeof loggingPage>[0]
}

const files: Record<string, string> = {
  'docs/logging.md': loggingPage(securityEvents),
  'packages/server/schema.graphql': printedSchema(),
  'docs/lifecycle.md': lifecyclePage(),
}

let stale = 0
for (const [path, text] of Object.entries(files)) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
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

import { commandLine } from './cli/commandLine.ts'
import { explained } from './cli/explained.ts'

try {
  await commandLine().parseAsync(process.argv)
} catch (error) {
  process.stderr.write(`${explained(error)}\n`)
  process.exitCode = 1
}

import { checks, type Check } from './checks.ts'
import { inTurns } from './inTurns.ts'
import { runCheck, type Outcome } from './runCheck.ts'

const line = (text: string) => process.stdout.write(`${text}\n`)

const chosen = (words: string[]): Check[] =>
  words.length === 0 ? checks : checks.filter((check) => words.some((word) => check.name.includes(word)))

const report = ({ name }: Check, { passed, failed, seconds, output }: Outcome) => {
  const counts = passed + failed === 1 ? '' : ` (${passed} passed, ${failed} failed)`
  if (failed > 0) line(output.trimEnd())
  line(`${failed > 0 ? 'FAILED' : 'ok    '} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${name}${counts}`)
}

const words = process.argv.slice(2)
const plan = chosen(words)
if (plan.length === 0) line(`No check is called ${words.join(' or ')}: ${checks.map(({ name }) => name).join(', ')}`)

const total = { passed: 0, failed: plan.length === 0 ? 1 : 0 }
const start = performance.now()
await inTurns(plan, async (check) => {
  const outcome = await runCheck(check)
  report(check, outcome)
  total.passed += outcome.passed
  total.failed += outcome.failed
})
line(`${((performance.now() - start) / 1000).toFixed(1)} s in all`)
line(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

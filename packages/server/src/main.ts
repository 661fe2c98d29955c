import { readConfig } from './config.ts'
import { openDatabase } from './database.ts'
import { createLog } from './log.ts'
import { migrate } from './database/migrate.ts'
import { startServing } from './serving/startServing.ts'
import { StartError } from './startError.ts'

/*
 * The starting process. It opens the database, migrates it as its owner, and then starts the serving process, which has
 * neither the owner's password nor, if this process is root, root's rights.
 */
const log = createLog()

/** What to end when stopping, the last first. */
const endings: (() => Promise<unknown>)[] = []
let stopping: Promise<void> | undefined

const stop = (code: number) => {
  stopping ??= (async () => {
    for (const end of endings.reverse()) await end().catch((error) => log.error(error))
    process.exit(code)
  })()
  return stopping
}

const fail = (error: unknown) => {
  // Errors while the database stops are expected.
  if (stopping) return
  if (error instanceof StartError) process.stderr.write(`${error.message}\n`)
  else log.fatal(error)
  void stop(1)
}

const start = async () => {
  const config = readConfig(process.env)
  const database = await openDatabase(config, { say: (line) => log.error(line) })
  endings.push(() => database.stop())
  void database.lost.then((reason) => fail(new StartError(reason)))

  await migrate(database.ownerUrl, log)

  const serving = startServing(config, database.appUrl, log)
  endings.push(() => serving.stop())
  // The serving process has printed the reason.
  void serving.ended.then((code) => stop(code))
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)
// The terminal may have closed.
process.stdout.on('error', () => undefined)
process.stderr.on('error', () => undefined)
start().catch(fail)

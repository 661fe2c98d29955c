import type { FastifyInstance } from 'fastify'
import { createApp } from './app.ts'
import { banner } from './banner.ts'
import { type Config, readConfig } from './config.ts'
import { openDatabase } from './database.ts'
import { loadDemo } from './demo/loadDemo.ts'
import { createLog } from './log.ts'
import { migrate } from './migrate.ts'
import { StartError } from './startError.ts'

const log = createLog()
const say = (line: string) => void process.stdout.write(`${line}\n`)
const within = (milliseconds: number, work: Promise<unknown>) =>
  Promise.race([work, new Promise((done) => setTimeout(done, milliseconds).unref())])

/** What to undo at the end, last first. */
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
  // what breaks because the database is being stopped is no news
  if (stopping) return
  if (error instanceof StartError) process.stderr.write(`${error.message}\n`)
  else log.fatal(error)
  void stop(1)
}

const listen = async (app: FastifyInstance, { port, host }: Pick<Config, 'port' | 'host'>): Promise<number> => {
  try {
    return Number(new URL(await app.listen({ port, host: host ?? '::' })).port || 80)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    // no IPv6 on this machine
    if (host === undefined && noAddress.includes(code)) return listen(app, { port, host: '0.0.0.0' })
    if (noAddress.includes(code)) throw new StartError(`LISTEN_ADDRESS ${host} is no address of this machine`)
    if (code === 'EADDRINUSE')
      throw new StartError(`PORT ${port} is in use: stop what runs there, or set PORT to another`)
    if (code === 'EACCES') throw new StartError(`PORT ${port} is not allowed for this user: set PORT to one above 1023`)
    throw error
  }
}

const noAddress = ['EAFNOSUPPORT', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL']

/** No new connections; what is being answered gets ten seconds. */
const close = async (app: FastifyInstance) => {
  const closed = app.close()
  // a connection that was busy when this began stays open for further requests once its answer is out
  const idle = setInterval(() => app.server.closeIdleConnections(), 100)
  await within(10_000, closed)
  clearInterval(idle)
  app.server.closeAllConnections()
  await within(1000, closed)
}

const start = async () => {
  const config = readConfig(process.env)
  const database = await openDatabase(config)
  endings.push(() => database.stop())
  void database.lost.then((reason) => fail(new StartError(reason)))

  await migrate(database.ownerUrl, log)

  const { http, services } = await createApp({ config, database, log })
  endings.push(() => close(http))
  if (config.demo) await loadDemo(services)
  const port = await listen(http, config)
  say(await banner(services, port))
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)
// a terminal that went away
process.stdout.on('error', () => undefined)
process.stderr.on('error', () => undefined)
start().catch(fail)

import type { FastifyInstance } from 'fastify'
import { system } from '@samop/shared'
import { demoPassword } from '../access/demoMembers.ts'
import { lockDemoMembers, unlockDemoMembers } from '../access/lockDemoMembers.ts'
import { hashPassword } from '../access/password/password.ts'
import { announceRevocation } from '../access/revocation.ts'
import { createApp } from '../app.ts'
import { banner } from './banner.ts'
import { type Config, readConfig } from '../config.ts'
import { loadDemo } from '../../demo/loadDemo.ts'
import { createLog } from '../log.ts'
import type { Services } from '../services.ts'
import { StartError } from '../startError.ts'
import { write } from '../write.ts'
import { type FromStarter, toServe, toStop } from './messages.ts'

/* The serving process. The starting process sends it the URL of the database, and ends it. */
const log = createLog()
const say = (line: string) => void process.stdout.write(`${line}\n`)
const within = (milliseconds: number, work: Promise<unknown>) =>
  Promise.race([work, new Promise((done) => setTimeout(done, milliseconds).unref())])

let app: FastifyInstance | undefined
let stopping: Promise<void> | undefined

const stop = (code: number) => {
  stopping ??= (async () => {
    if (app) await close(app).catch((error: unknown) => log.error(error))
    process.exit(code)
  })()
  return stopping
}

const fail = (error: unknown) => {
  // Errors while the server stops are expected.
  if (stopping) return
  if (error instanceof StartError) process.stderr.write(`${error.message}\n`)
  else log.fatal(error)
  void stop(1)
}

const listen = async (http: FastifyInstance, { port, host }: Pick<Config, 'port' | 'host'>): Promise<number> => {
  try {
    return Number(new URL(await http.listen({ port, host: host ?? '::' })).port || 80)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    // This machine has no IPv6.
    if (host === undefined && noAddress.includes(code)) return listen(http, { port, host: '0.0.0.0' })
    if (noAddress.includes(code)) throw new StartError(`LISTEN_ADDRESS ${host} is no address of this machine`)
    if (code === 'EADDRINUSE')
      throw new StartError(`PORT ${port} is in use: stop what runs there, or set PORT to another`)
    if (code === 'EACCES') throw new StartError(`PORT ${port} is not allowed for this user: set PORT to one above 1023`)
    throw error
  }
}

const noAddress = ['EAFNOSUPPORT', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL']

/** Stops taking connections, and gives running requests ten seconds. */
const close = async (http: FastifyInstance) => {
  const closed = http.close()
  // A connection that was busy at the beginning would stay open for further requests after its answer.
  const idle = setInterval(() => http.server.closeIdleConnections(), 100)
  await within(10_000, closed)
  clearInterval(idle)
  http.server.closeAllConnections()
  await within(1000, closed)
}

const serve = async (database: FromStarter) => {
  const config = readConfig(process.env)
  const { http, services } = await createApp({ config, database, log })
  app = http
  if (stopping) return
  await (config.demo ? showDemo(services) : lockDemo(services))
  const port = await listen(http, config)
  say(await banner(services, port))
}

const showDemo = async (services: Services) => {
  if (await loadDemo(services)) return
  await write({ services, actor: system }, unlockDemoMembers, { passwordHash: await hashPassword(demoPassword) })
}

const lockDemo = async (services: Services) => {
  const outcome = await write({ services, actor: system }, lockDemoMembers, {})
  if ('refused' in outcome || outcome.done.members === 0) return
  for (const tokenHash of outcome.done.ended) announceRevocation(services, tokenHash)
  log.warn(
    `SAMOP_DEMO is off: the ${outcome.done.members} accounts of the demonstration are locked, their sessions ended, their keys revoked`,
  )
}

process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
// Ctrl-C reaches both processes; the starting process decides when to end.
process.on('SIGINT', () => undefined)
process.on('message', (message: FromStarter | typeof toStop) => {
  if (message === toStop) void stop(0)
  else serve(message).catch(fail)
})
// The starting process was killed, and the database with it.
process.on('disconnect', () => process.exit(1))
process.stdout.on('error', () => undefined)
process.stderr.on('error', () => undefined)
process.send?.(toServe)

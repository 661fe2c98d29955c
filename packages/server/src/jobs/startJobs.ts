import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, run, runOnce, type WorkerEvents } from 'graphile-worker'
import { Pool } from 'pg'
import type { Log } from '../log.ts'
import type { Services } from '../services.ts'
import { freeJobs, holdPool } from './holdPool.ts'
import { jobSchema } from './jobTables.ts'
import { taskList } from './taskList.ts'

/** Jobs that a node does at a time: enough that a short one need not wait for a long one. */
const atOnce = 2
const pause = 5000
const freeEvery = 10_000

/** Does the queue's jobs in this node until the returned function is called; that ends them where they can be gone on with. */
export const startJobs = (services: Services, appUrl: string): (() => Promise<void>) => {
  const stopping = new AbortController()
  const { signal } = stopping
  const working = (async () => {
    while (!signal.aborted) {
      await workUntil(services, appUrl, signal).catch((error: Error) =>
        services.log.warn({ err: error }, 'jobs cannot be done just now; trying again'),
      )
      await sleep(pause, undefined, { signal }).catch(() => undefined)
    }
  })()
  return async () => {
    stopping.abort()
    await working
  }
}

/** Does jobs until the node stops, or the queue's connections end. */
const workUntil = async (services: Services, appUrl: string, signal: AbortSignal): Promise<void> => {
  const pool = openPool(services, appUrl)
  const events: WorkerEvents = new EventEmitter()
  const created = new Promise<string>((done) => events.once('pool:create', ({ workerPool }) => done(workerPool.id)))
  try {
    const runner = await run({ ...options(services, pool), events, concurrency: atOnce }, taskList(services, signal))
    const stop = () => void runner.stop().catch(() => undefined)
    const release = await holdPool(systemUrl(appUrl), await created, stop).catch((error: unknown) => {
      stop()
      throw error
    })
    const free = () =>
      pool
        .query(freeJobs)
        .catch((error: Error) => services.log.warn({ err: error }, 'jobs could not be freed; trying again'))
    const timer = setInterval(free, freeEvery)
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) stop()
    await free()
    await runner.promise.finally(() => clearInterval(timer))
    signal.removeEventListener('abort', stop)
    await release()
  } finally {
    await pool.end()
  }
}

/** Does every job that waits, once; for tests and the command line. */
export const doWaitingJobs = async (services: Services, appUrl: string): Promise<void> => {
  const pool = openPool(services, appUrl)
  try {
    await runOnce(options(services, pool), taskList(services, new AbortController().signal))
  } finally {
    await pool.end()
  }
}

const options = ({ log }: Services, pgPool: Pool) => ({
  pgPool,
  schema: jobSchema,
  noHandleSignals: true,
  logger: new Logger(() => logged(log)),
  parsedCronItems: [],
})

const openPool = ({ log }: Services, appUrl: string): Pool => {
  // One more connection listens.
  const pool = new Pool({ connectionString: systemUrl(appUrl), max: atOnce + 1, idleTimeoutMillis: 60_000 })
  pool.on('error', (error) => log.warn({ err: error }, 'an idle connection of the jobs broke'))
  pool.on('connect', (client) => void client.on('error', () => undefined))
  return pool
}

/** The rows of the queue are the system's. */
const systemUrl = (appUrl: string): string => {
  const url = new URL(appUrl)
  url.searchParams.set('options', `${url.searchParams.get('options') ?? ''} -c samop.side=SYSTEM`.trim())
  return url.href
}

/** The queue's own words are for those who look for a fault; what failed is told by the task list. */
const logged =
  (log: Log) =>
  (_level: string, message: string): void =>
    log.debug(`jobs: ${message}`)

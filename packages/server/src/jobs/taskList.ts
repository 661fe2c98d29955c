import type { JobHelpers, TaskList } from 'graphile-worker'
import type { Services } from '../services.ts'
import { type Payload, tasks } from './tasks.ts'

/** The tasks in the form of graphile-worker. */
export const taskList = (services: Services, signal: AbortSignal): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, { run, giveUp }]) => [
      name,
      async (payload: unknown, { job }: JobHelpers) => {
        const it = payload as Payload
        try {
          await run(services, it, signal)
        } catch (error) {
          // A stop is no failure: another node, or the next start, goes on.
          if (!signal.aborted) {
            services.log.warn({ err: error, job: name, about: it.id, tries: job.attempts }, 'a job failed')
            if (job.attempts >= job.max_attempts) return giveUp(services, it)
          }
          throw error
        }
      },
    ]),
  )

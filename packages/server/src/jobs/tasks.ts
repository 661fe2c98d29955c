import { giveUpExport, runExport } from '../export/runExport.ts'
import type { Services } from '../services.ts'

/** What a job is about: only an id, for everything else stands in the row. */
export interface Payload {
  readonly id: string
}

interface Task {
  /** Does the work, or goes on with it. It may run twice at once, and must end soon after `signal` aborts. */
  readonly run: (services: Services, payload: Payload, signal: AbortSignal) => Promise<void>
  /** Called when the last try has failed. */
  readonly giveUp: (services: Services, payload: Payload) => Promise<void>
}

/** Every kind of job, by the name under which it is queued. */
export const tasks = {
  export: { run: runExport, giveUp: giveUpExport },
} as const satisfies Record<string, Task>

export type JobName = keyof typeof tasks

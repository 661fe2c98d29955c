/** What the process that serves says once it listens to the one that started it. */
export const toServe = 'ready to serve'

/** What it is told then; over the channel between the two, for an environment can be read by others. */
export interface FromStarter {
  /** The database as the application's role. */
  readonly appUrl: string
  /** Whether the database lies in the data folder. */
  readonly isEmbedded: boolean
}

/** What it is told last: to let what is being answered end. */
export const toStop = 'stop'

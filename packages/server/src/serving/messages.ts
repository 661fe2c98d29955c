/** The serving process sends this when it is ready for messages of the starting process. */
export const toServe = 'ready to serve'

/** The answer of the starting process. It goes over the channel between the two, because others can read an environment. */
export interface FromStarter {
  /** URL of the database, with the serving login. */
  readonly appUrl: string
  /** Whether the database is the embedded one in the data folder. */
  readonly isEmbedded: boolean
}

/** Tells the serving process to finish running requests and end. */
export const toStop = 'stop'

import { Client } from 'pg'
import type { Log } from './log.ts'
import { openOrm } from './orm.ts'

// any number will do as long as nothing else on the database takes it
const lock = 7_266_700

/** Brings the tables up to date, as their owner; nodes that start at once take turns. */
export const migrate = async (ownerUrl: string, log: Log): Promise<void> => {
  const turn = new Client({ connectionString: ownerUrl })
  await turn.connect()
  try {
    await turn.query('select pg_advisory_lock($1)', [lock])
    const logger = (message: string) => log.info(message)
    const orm = await openOrm(ownerUrl, { pool: { min: 0, max: 2 }, logger, colors: false })
    try {
      await orm.migrator.up()
    } finally {
      await orm.close(true)
    }
  } finally {
    await turn.end()
  }
}

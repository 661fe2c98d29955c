import { readConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import { createLog } from '../log.ts'
import { migrate } from '../migrate.ts'
import { openServices } from '../openServices.ts'
import type { Services } from '../services.ts'

/** Runs one command of the command line on the database of the environment, beside a server that may be running on it. */
export const onDatabase = async (work: (services: Services) => Promise<void>): Promise<void> => {
  const config = readConfig(process.env)
  const log = createLog('warn')
  const database = await openDatabase(config, { share: true })
  try {
    await migrate(database.ownerUrl, log)
    const services = await openServices(config, database.appUrl, log)
    try {
      await work(services)
    } finally {
      // the word to the running servers goes out a moment after a commit
      await new Promise(setImmediate)
      await services.close()
    }
  } finally {
    await database.stop()
  }
}

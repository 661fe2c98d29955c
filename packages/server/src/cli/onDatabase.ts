import { readConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import { createLog } from '../log.ts'
import { migrate } from '../database/migrate.ts'
import { openServices } from '../openServices.ts'
import type { Services } from '../services.ts'

/** Runs a command on the database of the environment; a server may be running on it at the same time. */
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
      // A commit notifies the running servers a moment later, so the connections must stay open until then.
      await new Promise(setImmediate)
      await services.close()
    }
  } finally {
    await database.stop()
  }
}

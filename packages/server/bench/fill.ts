import type { BenchDatabase } from './benchDatabase.ts'
import { fillRows } from './fillRows.ts'
import {
  activityData,
  carryOut,
  createLog,
  openServices,
  programData,
  readConfig,
  saveActivities,
  savePeriods,
  saveProgram,
} from './product.ts'
import { type Size, startsAt } from './world.ts'

/** Makes programs, periods and activities with the product's own commands; partners, people, claims and ledgers with fast SQL. */
export const fill = async (
  database: BenchDatabase,
  size: Size,
  tell: (text: string) => void = () => undefined,
): Promise<void> => {
  await saveSettings(database)
  await fillRows(database.ownerUrl, size, tell)
}

const saveSettings = async ({ appUrl }: BenchDatabase) => {
  const config = readConfig({ SAMOP_CLOCK: startsAt })
  const services = await openServices(config, appUrl, createLog('silent'))
  try {
    const { programs, periods } = await programData()
    const calendar = { name: 'Sweden', country: 'SE', timeZone: 'Europe/Stockholm' }
    for (const program of programs) {
      const { programId } = await carryOut(services, saveProgram, { ...program, calendar })
      await carryOut(services, savePeriods, { programId, periods })
    }
    await carryOut(services, saveActivities, await activityData())
  } finally {
    await new Promise(setImmediate)
    await services.close()
  }
}

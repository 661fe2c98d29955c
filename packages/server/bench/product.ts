/** Loads compiled modules of the product: Node cannot read the decorators of its sources. */
const built = <Module>(path: string): Promise<Module> => import(`../dist/src/${path}.js`) as Promise<Module>

export const { createApp } = await built<typeof import('../src/app.ts')>('app')
export const { readConfig } = await built<typeof import('../src/config.ts')>('config')
export const { createLog } = await built<typeof import('../src/log.ts')>('log')
export const { openDatabase, prepare } = await built<typeof import('../src/database.ts')>('database')
export const { migrate } = await built<typeof import('../src/database/migrate.ts')>('database/migrate')
export const { openServices } = await built<typeof import('../src/openServices.ts')>('openServices')
export const { programData, activityData } =
  await built<typeof import('../src/cli/loadPrograms.ts')>('cli/loadPrograms')
export const { carryOut } = await built<typeof import('../src/cli/carryOut.ts')>('cli/carryOut')
export const { grantFunds } = await built<typeof import('../src/funds/grantFunds.ts')>('funds/grantFunds')
export const { saveProgram } = await built<typeof import('../src/program/saveProgram.ts')>('program/saveProgram')
export const { savePeriods } = await built<typeof import('../src/program/savePeriods.ts')>('program/savePeriods')
export const { saveActivities } =
  await built<typeof import('../src/program/saveActivities.ts')>('program/saveActivities')

import { countAnew } from '../database/countAnew.ts'
import type { Services } from '../services.ts'
import { carryOut } from './carryOut.ts'
import { say } from './terminal.ts'

export const rebuildCounts = async (services: Services): Promise<void> => {
  const { counts, texts } = await carryOut(services, countAnew, {})
  say(
    counts + texts === 0
      ? 'Everything that is kept was as the rows say'
      : `Made anew: ${counts} balances and counts, the words of ${texts} claims were not as the rows say`,
  )
}

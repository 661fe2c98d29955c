import { type Broken, verifyChains } from '../history/verifyChains.ts'
import type { Services } from '../services.ts'
import { CommandError } from './explained.ts'
import { say } from './terminal.ts'

export const verifyAudit = async (services: Services): Promise<void> => {
  const { broken, claims, events } = await verifyChains(services)
  if (broken) throw new CommandError(`History is broken at ${placeOf(broken)}: ${broken.how}`)
  say(`History holds: ${events} events, ${claims} claims`)
}

const placeOf = ({ claim, event }: Broken) =>
  [...(claim === null ? [] : [`claim ${claim}`]), event === null ? 'its first event' : `event ${event}`].join(', ')

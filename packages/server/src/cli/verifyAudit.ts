import { type Broken, verifyChains } from '../history/verifyChains.ts'
import type { Services } from '../services.ts'
import { CommandError } from './explained.ts'
import { say } from './terminal.ts'

export const verifyAudit = async (services: Services): Promise<void> => {
  const { broken, claims, events } = await verifyChains(services)
  if (broken) throw new CommandError(`History is broken at ${placeOf(broken)}: ${broken.how}`)
  say(`History holds: ${events} events, ${claims} claims`)
  say(proven)
}

const proven = `Each event is as its hash says; each of a claim follows the one before it, and the claim ends in its newest.
Not proven: that no event of no claim was removed, and that the owner of the database did not write a chain anew.`

const placeOf = ({ claim, event }: Broken) =>
  [...(claim === null ? [] : [`claim ${claim}`]), event === null ? 'its first event' : `event ${event}`].join(', ')

import { type Broken, verifyChains } from '../history/verifyChains.ts'
import type { Services } from '../services.ts'
import { CommandError } from './explained.ts'
import { say } from './terminal.ts'

export const verifyAudit = async (services: Services): Promise<void> => {
  const { broken, subjects, events } = await verifyChains(services)
  if (broken) throw new CommandError(`History is broken at ${placeOf(broken)}: ${broken.how}`)
  say(`History holds: ${events} events of ${subjects} subjects`)
  say(proven)
}

const proven = `Each event, with all that decides who sees it, is as its hash says; it follows the one before it of its subject – a
claim, a fund, a member, a key, a program –, and the subject ends in its newest.
Not proven: that the owner of the database did not write a chain anew; --log compares with what the log says of earlier days.`

const placeOf = ({ subject, event }: Broken) => (event === null ? subject : `${subject}, event ${event}`)

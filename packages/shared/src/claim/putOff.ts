import { claimProcess } from './claimProcess.ts'
import type { ClaimFacts } from './facts.ts'
import type { Moment } from './moment.ts'
import { statuses } from './statuses.ts'
import { turnOf, turnsOf } from './turn.ts'
import type { Refusal } from '../process/refusals.ts'

/**
 * Every reason why the actor cannot put a claim off until the beginning of a day; empty = they can. It must wait for them,
 * and come back while its clock still runs.
 */
export function putOffRefusals(facts: ClaimFacts, backOn: string, { actor, now, today }: Moment): Refusal[] {
  const about = claimProcess.about(facts)
  const clock = facts.deadlines.find((deadline) => deadline.clock === statuses[facts.status].clock)
  const waits = turnsOf(actor).own.includes(facts.status) && turnOf(facts.status, clock?.dueAt ?? null, now) !== null
  if (!waits || !clock) return [{ code: 'NOTHING_TO_PUT_OFF', text: texts.nothing, values: {}, about }]
  if (today < backOn && backOn <= clock.dueOn) return []
  return [{ code: 'PUT_OFF_UNTIL', text: texts.until, values: { due: { day: clock.dueOn } }, about, field: 'backOn' }]
}

const texts = {
  nothing: { en: 'The claim does not wait for you.', sv: 'Anspråket väntar inte på dig.' },
  until: {
    en: 'Choose a day after today, at the latest the last day, {due}.',
    sv: 'Välj en dag efter i dag, senast sista dagen {due}.',
  },
}

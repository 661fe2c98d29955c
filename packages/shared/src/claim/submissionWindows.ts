import { claimingOf } from '../program/claimingOf.ts'
import { dayOrNothing, deadline, requirement, type Rule, unless } from './rule.ts'

/** The windows of time for a first submission, and for one that answers a request for action. */
export const submissionWindows = {
  CLAIMING_WINDOW: {
    label: { en: 'Inside the claiming period', sv: 'Inom anspråksperioden' },
    text: {
      en: 'Claims of this period can be submitted from {from} to {to}.',
      sv: 'Anspråk för den här perioden kan skickas in från {from} till {to}.',
    },
    part: null,
    objections: ({ period }, { today }) =>
      unless(
        claimingOf(period, today) === 'OPEN',
        requirement('CLAIMING_WINDOW', { from: { day: period.claimingFrom }, to: { day: period.claimingTo } }),
      ),
  },
  ANSWER_WINDOW: {
    label: { en: 'Before the last day to answer', sv: 'Före sista dag att svara' },
    text: { en: 'The last day to answer was {due}.', sv: 'Sista dag att svara var {due}.' },
    part: null,
    objections: (facts, { now }) => {
      const answer = deadline(facts, 'ANSWER')
      return unless(!answer || now < answer.dueAt, requirement('ANSWER_WINDOW', { due: dayOrNothing(answer?.dueOn) }))
    },
  },
} as const satisfies Record<string, Rule>

import type { Text } from '../language/language.ts'
import { isKeyOf } from '../isKeyOf.ts'
import { claimingOf } from '../program/claimingOf.ts'
import { afterwardsRules } from './afterwardsRules.ts'
import { type AnsweringPart, claim, dayOrNothing, deadline, type Rule, unless } from './rule.ts'
import { submissionRules } from './submissionRules.ts'
import { submissionWindows } from './submissionWindows.ts'

const times = (count: number): Text =>
  count === 0
    ? { en: 'not at all', sv: 'inte alls' }
    : count === 1
      ? { en: 'once', sv: 'en gång' }
      : { en: `${count} times`, sv: `${count} gånger` }

/** What must hold before something is done to a claim (domain, sections 2 and 5). Each row reads loaded facts only. */
export const rules = {
  ...submissionRules,
  ...submissionWindows,
  ...afterwardsRules,
  NOT_PICKED_UP: {
    label: { en: 'Nobody has picked it up', sv: 'Ingen granskare har börjat' },
    text: {
      en: 'A reviewer has already picked the claim up; it can be withdrawn, not recalled.',
      sv: 'En granskare har redan börjat granska anspråket; det kan återtas men inte hämtas tillbaka.',
    },
    part: null,
    objections: (facts) => unless(!facts.pickedUp, { about: claim(facts) }),
  },
  RECALL_IN_TIME: {
    label: { en: 'Before the claiming period closes', sv: 'Innan anspråksperioden stänger' },
    text: {
      en: 'The claiming period closed on {to}; once recalled, the claim could not be submitted again.',
      sv: 'Anspråksperioden stängde {to}; ett anspråk som hämtas tillbaka kan inte skickas in igen.',
    },
    part: null,
    objections: (facts, { today }) =>
      unless(claimingOf(facts.period, today) !== 'OVER', {
        about: claim(facts),
        values: { to: { day: facts.period.claimingTo } },
      }),
  },
  DISPUTE_LEFT: {
    label: { en: 'A dispute is left', sv: 'Ett bestridande återstår' },
    text: {
      en: 'The rejection is final: a claim can be disputed {times}.',
      sv: 'Avslaget är slutligt: ett anspråk kan bestridas {times}.',
    },
    part: null,
    objections: (facts) =>
      unless(facts.disputes < facts.disputeLimit, {
        about: claim(facts),
        values: { times: times(facts.disputeLimit) },
      }),
  },
  DISPUTE_WINDOW: {
    label: { en: 'Inside the dispute window', sv: 'Inom tiden för att bestrida' },
    text: { en: 'The last day to dispute was {due}.', sv: 'Sista dag att bestrida var {due}.' },
    part: null,
    objections: (facts, { now }) => {
      const window = deadline(facts, 'DISPUTE_WINDOW')
      return unless(!window || now < window.dueAt, {
        about: claim(facts),
        values: { due: dayOrNothing(window?.dueOn) },
      })
    },
  },
  ANOTHER_REVIEWER: {
    label: { en: 'A reviewer who took no part in the rejection', sv: 'En granskare som inte deltog i avslaget' },
    text: {
      en: 'You rejected this claim; another reviewer decides the dispute.',
      sv: 'Du avslog det här anspråket; en annan granskare avgör bestridandet.',
    },
    part: null,
    objections: (facts, { actor }) =>
      unless(facts.status !== 'DISPUTED' || facts.rejectedById !== actor.id, { about: claim(facts) }),
  },
  DEADLINE_PASSED: {
    label: { en: 'The last day has passed', sv: 'Sista dagen har passerat' },
    text: { en: 'The last day has not passed yet.', sv: 'Sista dagen har inte passerat än.' },
    part: null,
    objections: (facts, { now }) =>
      unless(
        facts.deadlines.some(({ clock, dueAt }) => (clock === 'SUBMIT' || clock === 'ANSWER') && dueAt <= now),
        { about: claim(facts) },
      ),
  },
} as const satisfies Record<string, Rule>

export type RuleKey = keyof typeof rules

/** What these rules read beyond the claim itself. */
export const readBy = (keys: readonly RuleKey[]): ReadonlySet<'FUND' | 'INVOICES'> =>
  new Set(keys.flatMap((key) => (rules[key] as Rule).reads ?? []))

/** A rule of a submission, or of the window it must fall into: what the list of requirements names. */
export type RequirementKey = keyof typeof submissionRules | keyof typeof submissionWindows

/** Whether a text is the code of a requirement. */
export const isRequirement = (code: string): code is RequirementKey =>
  isKeyOf(submissionRules, code) || isKeyOf(submissionWindows, code)

/** The part of a claim that answers a requirement and opens when asked for; null = no part does, or it is no requirement. */
export const answerTo = (code: string): AnsweringPart | null => (isRequirement(code) ? rules[code].part : null)

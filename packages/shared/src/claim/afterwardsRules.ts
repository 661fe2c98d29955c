import { dayOf } from '../day/day.ts'
import { inEveryLanguage, say, type Text } from '../language/language.ts'
import { showDay } from '../language/present.ts'
import { claimingOf } from '../program/claimingOf.ts'
import type { ClaimFacts, NamedPeriod } from './facts.ts'
import { claim, dayOrNothing, deadline, type Rule, unless } from './rule.ts'

/** What must hold before the partner settles with a decision, or begins anew. */
export const afterwardsRules = {
  NOT_ACCEPTED: {
    label: { en: 'The decision is not accepted', sv: 'Beslutet är inte godtaget' },
    text: {
      en: 'The decision was accepted on {due}. Take that back first.',
      sv: 'Beslutet godtogs den {due}. Ta tillbaka det först.',
    },
    part: null,
    objections: (facts) =>
      unless(facts.acceptedAt === null, { about: claim(facts), values: { due: dayOrNothing(dayOfAcceptance(facts)) } }),
  },
  ACCEPTABLE: {
    label: { en: 'Something to accept', sv: 'Något att godta' },
    text: {
      en: 'Only a rejection that can still be disputed, or a lower amount than was claimed, can be accepted.',
      sv: 'Bara ett avslag som ännu kan bestridas, eller ett lägre belopp än det begärda, kan godtas.',
    },
    part: null,
    objections: (facts, { now }) => {
      const window = deadline(facts, 'DISPUTE_WINDOW')
      const isLower = facts.approvedMinor !== null && facts.approvedMinor < facts.amountMinor
      const waits = facts.status === 'APPROVED' ? isLower : window !== undefined && now < window.dueAt
      return unless(waits, { about: claim(facts) })
    },
  },
  IS_ACCEPTED: {
    label: { en: 'The decision is accepted', sv: 'Beslutet är godtaget' },
    text: { en: 'The decision has not been accepted.', sv: 'Beslutet har inte godtagits.' },
    part: null,
    objections: (facts) => unless(facts.acceptedAt !== null, { about: claim(facts) }),
  },
  ACCEPTED_WINDOW: {
    label: { en: 'Before the last day to dispute', sv: 'Före sista dag att bestrida' },
    text: {
      en: 'The last day to dispute was {due}, so the rejection stays accepted.',
      sv: 'Sista dag att bestrida var {due}, så avslaget förblir godtaget.',
    },
    part: null,
    objections: (facts, { now }) => {
      const window = facts.acceptedWindow
      return unless(!window || now < window.dueAt, {
        about: claim(facts),
        values: { due: dayOrNothing(window?.dueOn) },
      })
    },
  },
  COPY_IN_TIME: {
    label: { en: 'Before the claiming period closes', sv: 'Innan anspråksperioden stänger' },
    text: {
      en: 'The claiming period closed on {to}, so a copy could not be submitted. {next}',
      sv: 'Anspråksperioden stängde {to}, så en kopia skulle inte kunna skickas in. {next}',
    },
    part: null,
    objections: (facts, { today }) =>
      unless(claimingOf(facts.period, today) !== 'OVER', {
        about: claim(facts),
        values: { to: { day: facts.period.claimingTo }, next: nextPeriodInWords(facts, today) },
      }),
  },
} as const satisfies Record<string, Rule>

const dayOfAcceptance = ({ acceptedAt, timeZone }: ClaimFacts): string | null =>
  acceptedAt === null ? null : dayOf(Temporal.Instant.from(acceptedAt), timeZone).toString()

/** Where new activities are claimed instead. */
function nextPeriodInWords({ laterPeriods }: ClaimFacts, today: string): Text {
  const next = laterPeriods.find((period) => claimingOf(period, today) !== 'OVER')
  if (!next) return texts.noPeriod
  const days: readonly (keyof NamedPeriod)[] = ['usageFrom', 'usageTo', 'claimingFrom', 'claimingTo']
  return inEveryLanguage((_, language) =>
    say(texts.nextPeriod, language, {
      label: next.label,
      ...Object.fromEntries(days.map((day) => [day, showDay(next[day], language)])),
    }),
  )
}

const texts = {
  nextPeriod: {
    en: 'The next period is {label}: activities from {usageFrom} to {usageTo}, claimed from {claimingFrom} to {claimingTo}.',
    sv: 'Nästa period är {label}: aktiviteter {usageFrom}–{usageTo}, som skickas in {claimingFrom}–{claimingTo}.',
  },
  noPeriod: { en: 'No later period has money yet.', sv: 'Ingen senare period har några medel än.' },
} as const satisfies Record<string, Text>

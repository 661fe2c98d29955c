import type { Text, TextValues } from '../language/language.ts'
import { documentKinds } from '../document/documentKinds.ts'
import type { Actor } from '../access/actor.ts'
import type { ClaimFacts, DocumentFacts, LineFacts } from './facts.ts'
import { lineKinds } from './lineKinds.ts'
import type { About } from './reasons.ts'

/** When and by whom: the moment is handed in, never asked for. `now` is RFC 3339, `today` the day in the calendar's zone. */
export interface Moment {
  readonly actor: Actor
  readonly now: string
  readonly today: string
}

/** What a rule says against the action: what it is about, and values for its sentence. */
export interface Objection {
  readonly about: About
  readonly values?: TextValues
}

interface RuleRow {
  /** What must hold, as a heading in the list of requirements. */
  readonly label: Text
  /** The refusal when it does not hold. */
  readonly text: Text
  /** Every objection; empty = the rule holds. */
  readonly objections: (facts: ClaimFacts, moment: Moment) => readonly Objection[]
}

const claim = (facts: ClaimFacts): About => ({ kind: 'CLAIM', id: facts.id })
const unless = (holds: boolean, objection: Objection): Objection[] => (holds ? [] : [objection])
const lines = (found: readonly LineFacts[]): Objection[] =>
  found.map((line) => ({
    about: { kind: 'LINE', id: line.id },
    values: { line: line.description || line.supplier || '–' },
  }))
const documents = (found: readonly DocumentFacts[]): Objection[] =>
  found.map((document) => ({ about: { kind: 'DOCUMENT', id: document.id } }))
const requirement = (code: string, values?: TextValues): Objection => ({
  about: { kind: 'REQUIREMENT', id: code },
  ...(values && { values }),
})
const deadline = (facts: ClaimFacts, clock: string) => facts.deadlines.find((one) => one.clock === clock)

const times = (count: number): Text =>
  count === 0
    ? { en: 'not at all', sv: 'inte alls' }
    : count === 1
      ? { en: 'once', sv: 'en gång' }
      : { en: `${count} times`, sv: `${count} gånger` }
const anotherClaim: Text = { en: 'another claim', sv: 'ett annat anspråk' }

/** What must hold before something is done to a claim (domain, sections 2 and 5). Each row reads loaded facts only. */
export const rules = {
  CLAIMING_WINDOW: {
    label: { en: 'Inside the claiming period', sv: 'Inom anspråksperioden' },
    text: {
      en: 'Claims of this period can be submitted from {from} to {to}.',
      sv: 'Anspråk för den här perioden kan skickas in från {from} till {to}.',
    },
    objections: ({ period }, { today }) =>
      unless(
        period.claimingFrom <= today && today <= period.claimingTo,
        requirement('CLAIMING_WINDOW', { from: period.claimingFrom, to: period.claimingTo }),
      ),
  },
  ANSWER_WINDOW: {
    label: { en: 'Before the last day to answer', sv: 'Före sista dag att svara' },
    text: { en: 'The last day to answer was {due}.', sv: 'Sista dag att svara var {due}.' },
    objections: (facts, { now }) => {
      const answer = deadline(facts, 'ANSWER')
      return unless(!answer || now <= answer.dueAt, requirement('ANSWER_WINDOW', { due: answer?.dueOn ?? '' }))
    },
  },
  TITLE: {
    label: { en: 'A title', sv: 'En rubrik' },
    text: { en: 'Give the claim a title.', sv: 'Ge anspråket en rubrik.' },
    objections: ({ title }) => unless(title.trim() !== '', requirement('TITLE')),
  },
  ACTIVITY_DATES: {
    label: { en: 'Activity dates inside the usage period', sv: 'Aktivitetens datum inom användningsperioden' },
    text: {
      en: 'Give activity dates from {from} to {to}, the first not after the last.',
      sv: 'Ange aktivitetens datum mellan {from} och {to}, det första inte efter det sista.',
    },
    objections: ({ activityFrom, activityTo, period }) =>
      unless(
        activityFrom !== null &&
          activityTo !== null &&
          activityFrom <= activityTo &&
          period.usageFrom <= activityFrom &&
          activityTo <= period.usageTo,
        requirement('ACTIVITY_DATES', { from: period.usageFrom, to: period.usageTo }),
      ),
  },
  ACTIVITY_NOT_IN_FUTURE: {
    label: { en: 'The activity is over', sv: 'Aktiviteten är genomförd' },
    text: {
      en: 'The activity must be over before it is claimed; its last day is {to}.',
      sv: 'Aktiviteten måste vara genomförd innan den begärs; dess sista dag är {to}.',
    },
    objections: ({ activityTo }, { today }) =>
      unless(
        activityTo === null || activityTo <= today,
        requirement('ACTIVITY_NOT_IN_FUTURE', { to: activityTo ?? '' }),
      ),
  },
  LINES: {
    label: { en: 'At least one line', sv: 'Minst en rad' },
    text: { en: 'Add at least one line with an amount.', sv: 'Lägg till minst en rad med ett belopp.' },
    objections: (facts) => unless(facts.lines.length > 0, requirement('LINES')),
  },
  LINES_COMPLETE: {
    label: { en: 'Every line complete', sv: 'Alla rader fullständiga' },
    text: {
      en: 'Complete the line “{line}”: description and amounts, and for an invoice its supplier, number and date.',
      sv: 'Komplettera raden ”{line}”: beskrivning och belopp, och för en faktura leverantör, nummer och datum.',
    },
    objections: (facts) =>
      lines(
        facts.lines.filter(
          (line) =>
            line.description.trim() === '' ||
            line.claimedMinor <= 0 ||
            (lineKinds[line.kind].needsInvoice &&
              (line.supplier.trim() === '' || line.invoiceNumber.trim() === '' || line.invoiceDate === null)),
        ),
      ),
  },
  LINE_AMOUNTS: {
    label: { en: 'No line claims more than its amount', sv: 'Ingen rad begär mer än sitt belopp' },
    text: {
      en: 'The line “{line}” claims more than its amount without tax.',
      sv: 'Raden ”{line}” begär mer än sitt belopp utan moms.',
    },
    objections: (facts) => lines(facts.lines.filter((line) => line.claimedMinor > line.amountMinor)),
  },
  LINES_BACKED: {
    label: { en: 'Each line backed by an invoice or CSR', sv: 'Varje rad styrkt av en faktura eller CSR' },
    text: {
      en: 'Attach an invoice or CSR document to the line “{line}”.',
      sv: 'Bifoga en faktura eller ett CSR-dokument till raden ”{line}”.',
    },
    objections: (facts) =>
      lines(
        facts.lines.filter(
          (line) =>
            !facts.documents.some((document) => document.lineId === line.id && documentKinds[document.kind].backsLine),
        ),
      ),
  },
  PROOF_OF_EXECUTION: {
    label: { en: 'Proof of execution (PoE)', sv: 'Utförandebevis (PoE)' },
    text: { en: 'Attach at least one proof of execution.', sv: 'Bifoga minst ett utförandebevis.' },
    objections: (facts) =>
      unless(
        facts.documents.some((document) => document.kind === 'POE'),
        requirement('PROOF_OF_EXECUTION'),
      ),
  },
  DOCUMENT_NOTES: {
    label: { en: 'A note on every document', sv: 'En anteckning på varje dokument' },
    text: { en: 'Say in a note what the document shows.', sv: 'Skriv i en anteckning vad dokumentet visar.' },
    objections: (facts) => documents(facts.documents.filter((document) => document.note.trim() === '')),
  },
  SAME_INVOICE: {
    label: { en: 'No invoice claimed before', sv: 'Ingen faktura begärd tidigare' },
    text: {
      en: 'The invoice of this line is already claimed in {number}.',
      sv: 'Radens faktura är redan begärd i {number}.',
    },
    objections: (facts) =>
      facts.sameInvoices.map(({ lineId, number }) => ({
        about: { kind: 'LINE', id: lineId },
        values: { number: number ?? anotherClaim },
      })),
  },
  AMOUNT_POSITIVE: {
    label: { en: 'An amount above zero', sv: 'Ett belopp över noll' },
    text: { en: 'The claimed amount must be above zero.', sv: 'Det begärda beloppet måste vara över noll.' },
    objections: (facts) => unless(facts.amountMinor > 0, requirement('AMOUNT_POSITIVE')),
  },
  AMOUNT_WITHIN_REMAINING: {
    label: { en: 'Within what remains of the fund', sv: 'Inom det som återstår av medlen' },
    text: {
      en: '{available} remains in the fund; the claim asks for {amount}.',
      sv: '{available} återstår av medlen; anspråket gäller {amount}.',
    },
    objections: ({ amountMinor, availableMinor }) =>
      unless(amountMinor <= availableMinor, requirement('AMOUNT_WITHIN_REMAINING', { availableMinor, amountMinor })),
  },
  NOT_PICKED_UP: {
    label: { en: 'Nobody has picked it up', sv: 'Ingen har tagit sig an det' },
    text: {
      en: 'A reviewer has already picked the claim up; it can be withdrawn, not recalled.',
      sv: 'En granskare har redan tagit sig an anspråket; det kan tas tillbaka men inte återkallas.',
    },
    objections: (facts) => unless(!facts.pickedUp, { about: claim(facts) }),
  },
  RECALL_IN_TIME: {
    label: { en: 'Before the claiming period closes', sv: 'Innan anspråksperioden stänger' },
    text: {
      en: 'The claiming period closed on {to}; once recalled, the claim could not be submitted again.',
      sv: 'Anspråksperioden stängde {to}; ett återkallat anspråk kan inte skickas in igen.',
    },
    objections: (facts, { today }) =>
      unless(today <= facts.period.claimingTo, { about: claim(facts), values: { to: facts.period.claimingTo } }),
  },
  DISPUTE_LEFT: {
    label: { en: 'A dispute is left', sv: 'Ett bestridande återstår' },
    text: {
      en: 'The rejection is final: a claim can be disputed {times}.',
      sv: 'Avslaget är slutligt: ett anspråk kan bestridas {times}.',
    },
    objections: (facts) =>
      unless(facts.disputes < facts.disputeLimit, {
        about: claim(facts),
        values: { times: times(facts.disputeLimit) },
      }),
  },
  DISPUTE_WINDOW: {
    label: { en: 'Inside the dispute window', sv: 'Inom tiden för att bestrida' },
    text: { en: 'The last day to dispute was {due}.', sv: 'Sista dag att bestrida var {due}.' },
    objections: (facts, { now }) => {
      const window = deadline(facts, 'DISPUTE_WINDOW')
      return unless(!window || now <= window.dueAt, { about: claim(facts), values: { due: window?.dueOn ?? '' } })
    },
  },
  ANOTHER_REVIEWER: {
    label: { en: 'A reviewer who took no part in the rejection', sv: 'En granskare som inte deltog i avslaget' },
    text: {
      en: 'You rejected this claim; another reviewer decides the dispute.',
      sv: 'Du avslog det här anspråket; en annan granskare avgör bestridandet.',
    },
    objections: (facts, { actor }) =>
      unless(facts.status !== 'DISPUTED' || facts.rejectedById !== actor.id, { about: claim(facts) }),
  },
  DEADLINE_PASSED: {
    label: { en: 'The last day has passed', sv: 'Sista dagen har passerat' },
    text: { en: 'The last day has not passed yet.', sv: 'Sista dagen har inte passerat än.' },
    objections: (facts, { now }) =>
      unless(
        facts.deadlines.some(({ clock, dueAt }) => (clock === 'SUBMIT' || clock === 'ANSWER') && dueAt < now),
        { about: claim(facts) },
      ),
  },
} as const satisfies Record<string, RuleRow>

export type RuleKey = keyof typeof rules

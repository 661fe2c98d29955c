import type { ClaimFacts } from './facts.ts'
import { documentKinds } from '../document/documentKinds.ts'
import { invoiceInWords, isTaken, placeOfInvoice } from './alikeInvoices.ts'
import { decimalMoney } from '../money/decimalMoney.ts'
import { claimsTooMuch, isDatedAhead, lacksDescription } from './lineFaults.ts'
import { lineKinds } from './lineKinds.ts'
import { dayOrNothing, documents, lines, nameOfLine, requirement, type SubmissionRule, unless } from './rule.ts'

const hasNoLine = ({ lines }: ClaimFacts) => lines.length === 0
const hasNoInvoice = ({ lines }: ClaimFacts) => !lines.some(({ kind }) => lineKinds[kind].needsInvoice)

/**
 * The rules of every submission and resubmission (domain, section 5), in the order people should read them. The window
 * of time stands on the action's row.
 */
export const submissionRules = {
  TITLE: {
    label: { en: 'A title', sv: 'En rubrik' },
    text: { en: 'Give the claim a title.', sv: 'Ge anspråket en rubrik.' },
    part: { kind: 'DETAILS', field: 'title' },
    objections: ({ title }) => unless(title.trim() !== '', requirement('TITLE')),
  },
  ACTIVITY_DATES: {
    label: { en: 'Activity dates inside the usage period', sv: 'Aktivitetens datum inom användningsperioden' },
    text: {
      en: 'Give activity dates from {from} to {to}, the first not after the last.',
      sv: 'Ange aktivitetens datum mellan {from} och {to}, det första inte efter det sista.',
    },
    part: { kind: 'DETAILS', field: 'activityFrom' },
    objections: ({ activityFrom, activityTo, period }) =>
      unless(
        activityFrom !== null &&
          activityTo !== null &&
          activityFrom <= activityTo &&
          period.usageFrom <= activityFrom &&
          activityTo <= period.usageTo,
        requirement('ACTIVITY_DATES', { from: { day: period.usageFrom }, to: { day: period.usageTo } }),
      ),
  },
  ACTIVITY_NOT_IN_FUTURE: {
    label: { en: 'The activity is over', sv: 'Aktiviteten är genomförd' },
    text: {
      en: 'The activity must be over before the claim is submitted; its last day is {to}.',
      sv: 'Aktiviteten måste vara genomförd innan anspråket skickas in; dess sista dag är {to}.',
    },
    part: { kind: 'DETAILS', field: 'activityTo' },
    idle: ({ activityTo }) => activityTo === null,
    objections: ({ activityTo }, { today }) =>
      unless(
        activityTo === null || activityTo <= today,
        requirement('ACTIVITY_NOT_IN_FUTURE', { to: dayOrNothing(activityTo) }),
      ),
  },
  LINES: {
    label: { en: 'At least one line', sv: 'Minst en rad' },
    text: { en: 'Add at least one line with an amount.', sv: 'Lägg till minst en rad med ett belopp.' },
    part: { kind: 'LINE' },
    objections: (facts) => unless(facts.lines.length > 0, requirement('LINES')),
  },
  LINES_COMPLETE: {
    label: { en: 'Every line is complete', sv: 'Alla rader är fullständiga' },
    text: {
      en: 'Complete the line “{line}”: description and amounts, and for an invoice its supplier, number and date.',
      sv: 'Komplettera raden ”{line}”: beskrivning och belopp, och för en faktura fakturautställare, nummer och datum.',
    },
    part: { kind: 'LINE' },
    idle: hasNoLine,
    objections: (facts) =>
      lines(
        facts.lines.filter(
          (line) =>
            lacksDescription(line) ||
            line.claimedMinor <= 0 ||
            (lineKinds[line.kind].needsInvoice &&
              (line.supplier.trim() === '' || line.invoiceNumber.trim() === '' || line.invoiceDate === null)),
        ),
      ),
  },
  LINE_AMOUNTS: {
    label: { en: 'No line claims more than its amount', sv: 'Ingen rad överstiger fakturabeloppet' },
    text: {
      en: 'The line “{line}” claims more than its amount without tax.',
      sv: 'Raden ”{line}” begär mer än sitt belopp utan moms.',
    },
    part: { kind: 'LINE' },
    idle: hasNoLine,
    objections: (facts) => lines(facts.lines.filter(claimsTooMuch)),
  },
  INVOICE_NOT_IN_FUTURE: {
    label: { en: 'No invoice dated after today', sv: 'Ingen faktura är daterad efter i dag' },
    text: {
      en: 'The invoice of the line “{line}” is dated {dated}, after today. Correct its date.',
      sv: 'Fakturan på raden ”{line}” är daterad {dated}, efter i dag. Rätta datumet.',
    },
    part: { kind: 'LINE' },
    idle: hasNoInvoice,
    objections: (facts, { today }) =>
      facts.lines
        .filter((line) => isDatedAhead(line, today))
        .map((line) => ({
          about: { kind: 'LINE' as const, id: line.id },
          values: { line: nameOfLine(line), dated: dayOrNothing(line.invoiceDate) },
        })),
  },
  LINES_BACKED: {
    label: { en: 'Each line backed by an invoice or CSR', sv: 'Varje rad har faktura eller CSR' },
    text: {
      en: 'Attach an invoice or CSR document to the line “{line}”.',
      sv: 'Bifoga en faktura eller ett intyg (CSR) till raden ”{line}”.',
    },
    part: { kind: 'DOCUMENT' },
    idle: hasNoLine,
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
    part: { kind: 'DOCUMENT' },
    objections: (facts) =>
      unless(
        facts.documents.some((document) => document.kind === 'POE'),
        requirement('PROOF_OF_EXECUTION'),
      ),
  },
  DOCUMENT_NOTES: {
    label: { en: 'A note on every document', sv: 'Varje dokument är beskrivet' },
    text: { en: 'Say in a note what the document shows.', sv: 'Beskriv vad dokumentet visar.' },
    part: { kind: 'DOCUMENT' },
    idle: ({ documents }) => documents.length === 0,
    objections: (facts) => documents(facts.documents.filter((document) => document.note.trim() === '')),
  },
  SAME_INVOICE: {
    label: { en: 'No invoice claimed before', sv: 'Ingen faktura har använts tidigare' },
    text: {
      en: 'The invoice of this line is already claimed in {place}.',
      sv: 'Radens faktura ingår redan i {place}.',
    },
    reads: 'INVOICES',
    part: { kind: 'LINE' },
    idle: hasNoInvoice,
    objections: (facts, { now }) =>
      facts.alikeInvoices
        .filter((invoice) => invoice.isSame && isTaken(invoice, now))
        .map((invoice) => ({
          about: { kind: 'LINE', id: invoice.lineId },
          values: { place: placeOfInvoice(invoice) },
        })),
  },
  SIMILAR_INVOICE: {
    label: { en: 'No invoice that may be a duplicate', sv: 'Ingen faktura är en möjlig dubblett' },
    text: {
      en: 'The invoice of this line is perhaps the same as {invoice}. Confirm at the line that it is another one.',
      sv: 'Radens faktura är kanske densamma som {invoice}. Bekräfta vid raden att det är en annan.',
    },
    reads: 'INVOICES',
    part: { kind: 'LINE' },
    idle: hasNoInvoice,
    objections: (facts, { now }) =>
      facts.alikeInvoices
        .filter((invoice) => !invoice.isSame && !invoice.confirmed && isTaken(invoice, now))
        .map((invoice) => ({
          about: { kind: 'LINE', id: invoice.lineId },
          values: { invoice: invoiceInWords(invoice) },
        })),
  },
  AMOUNT_POSITIVE: {
    label: { en: 'An amount above zero', sv: 'Ett belopp över noll' },
    text: { en: 'The claimed amount must be above zero.', sv: 'Det begärda beloppet måste vara över noll.' },
    part: { kind: 'LINE' },
    objections: (facts) => unless(facts.amountMinor > 0, requirement('AMOUNT_POSITIVE')),
  },
  AMOUNT_WITHIN_REMAINING: {
    label: { en: 'Within what remains of the fund', sv: 'Ryms i återstående medel' },
    text: {
      en: '{available} remains in the fund; the claim asks for {amount}.',
      sv: '{available} återstår av medlen; anspråket gäller {amount}.',
    },
    reads: 'FUND',
    part: { kind: 'LINE' },
    idle: ({ amountMinor }) => amountMinor === 0,
    objections: ({ amountMinor, availableMinor, currency }) =>
      unless(
        amountMinor <= availableMinor,
        requirement('AMOUNT_WITHIN_REMAINING', {
          available: decimalMoney(availableMinor, currency),
          amount: decimalMoney(amountMinor, currency),
        }),
      ),
  },
} as const satisfies Record<string, SubmissionRule>

export const submissionRuleKeys = Object.keys(submissionRules) as (keyof typeof submissionRules)[]

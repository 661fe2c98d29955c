import type { Text } from '../language/language.ts'
import type { SpokenValues } from '../language/present.ts'
import { decimalMoney } from '../money/decimalMoney.ts'
import type { ClaimFacts } from './facts.ts'
import { type About, type Reason, reasonCodes } from './reasons.ts'
import { answerTo } from './rules.ts'

/** What a person enters with an action. */
export interface ActionInput {
  readonly reasons?: readonly Reason[]
  readonly argument?: string
  readonly approvedMinor?: number
}

interface InputRuleRow {
  readonly text: Text
  /** The input field that is wrong. */
  readonly field: string | ((input: ActionInput, facts: ClaimFacts) => string)
  /** Values for the sentence when the rule is broken; null = it holds. */
  readonly objection: (input: ActionInput, facts: ClaimFacts) => SpokenValues | null
}

const unless = (holds: boolean, values: SpokenValues = {}): SpokenValues | null => (holds ? null : values)

/** Whether this much of the claimed amount can be approved; undefined = all of it. */
export const isApprovable = (approvedMinor: number | undefined, amountMinor: number): boolean =>
  approvedMinor === undefined || (approvedMinor > 0 && approvedMinor <= amountMinor)

/** Whether the approved amount is below the claimed amount; undefined = all of it is approved. */
export const isPartial = (approvedMinor: number | undefined, amountMinor: number): boolean =>
  approvedMinor !== undefined && approvedMinor < amountMinor

/** A rule for each reason; its field is that of the first reason that breaks it. */
function ofEachReason(field: keyof Reason, holds: (reason: Reason, facts: ClaimFacts) => boolean) {
  const wrong = ({ reasons = [] }: ActionInput, facts: ClaimFacts) =>
    reasons.findIndex((reason) => !holds(reason, facts))
  return {
    field: (input: ActionInput, facts: ClaimFacts) => `reasons.${wrong(input, facts)}.${field}`,
    objection: (input: ActionInput, facts: ClaimFacts) => unless(wrong(input, facts) === -1),
  }
}

/** The rules that an action's input must keep. */
export const inputRules = {
  REASONS: {
    text: { en: 'Give at least one reason.', sv: 'Ange minst ett skäl.' },
    field: 'reasons',
    objection: ({ reasons = [] }) => unless(reasons.length > 0),
  },
  REASON_CODE: {
    text: {
      en: 'Choose another reason: only the system gives this one.',
      sv: 'Välj ett annat skäl: det här anges bara av systemet.',
    },
    ...ofEachReason('code', ({ code }) => !('system' in reasonCodes[code])),
  },
  REASON_ABOUT: {
    text: {
      en: 'Tie each reason to this claim, or to a line, document or requirement of it.',
      sv: 'Knyt varje skäl till anspråket eller till en rad, ett dokument eller ett krav i det.',
    },
    ...ofEachReason('about', ({ about }, facts) => exists(about, facts)),
  },
  REASON_TEXT: {
    text: { en: 'Say in each reason what is wrong.', sv: 'Skriv i varje skäl vad som är fel.' },
    ...ofEachReason('text', ({ text }) => text.trim() !== ''),
  },
  ARGUMENT: {
    text: { en: 'Say why the rejection is wrong.', sv: 'Beskriv varför avslaget är fel.' },
    field: 'argument',
    objection: ({ argument = '' }) => unless(argument.trim() !== ''),
  },
  APPROVED_AMOUNT: {
    text: {
      en: 'Approve an amount above zero and at most {amount}.',
      sv: 'Godkänn ett belopp över noll och högst {amount}.',
    },
    field: 'approvedAmount',
    objection: ({ approvedMinor }, { amountMinor, currency }) =>
      unless(isApprovable(approvedMinor, amountMinor), { amount: decimalMoney(amountMinor, currency) }),
  },
  PARTIAL_REASON: {
    text: {
      en: 'Give a reason for approving less than was claimed.',
      sv: 'Ange ett skäl till att mindre än det begärda godkänns.',
    },
    field: 'reasons',
    objection: ({ approvedMinor, reasons = [] }, { amountMinor }) =>
      unless(!isPartial(approvedMinor, amountMinor) || reasons.length > 0),
  },
  REASON_AMOUNTS: {
    text: {
      en: 'Say how much each reason deducts: {cut} in all, and for a line at most what the line claims.',
      sv: 'Ange avdraget för varje skäl: tillsammans {cut}, och för en rad högst det som raden begär.',
    },
    field: 'reasons',
    objection: ({ approvedMinor, reasons = [] }, facts) => {
      const cutMinor = facts.amountMinor - (approvedMinor ?? facts.amountMinor)
      const isJudged = reasons.length > 0 && isApprovable(approvedMinor, facts.amountMinor)
      return unless(!isJudged || addUp(reasons, cutMinor, facts), {
        cut: decimalMoney(cutMinor, facts.currency),
      })
    },
  },
} as const satisfies Record<string, InputRuleRow>

export type InputRuleKey = keyof typeof inputRules

/** Whether the amounts of the reasons add up to the difference, and take no more off a line than it claims. */
function addUp(reasons: readonly Reason[], cutMinor: number, { lines }: ClaimFacts): boolean {
  const total = (some: readonly Reason[]) => some.reduce((sum, { amountMinor = 0 }) => sum + amountMinor, 0)
  return (
    reasons.every(({ amountMinor }) => (cutMinor > 0 ? (amountMinor ?? 0) > 0 : amountMinor === undefined)) &&
    total(reasons) === cutMinor &&
    lines.every(({ id, claimedMinor }) => {
      const own = reasons.filter(({ about }) => about.kind === 'LINE' && about.id === id)
      return total(own) <= claimedMinor
    })
  )
}

function exists({ kind, id }: About, facts: ClaimFacts): boolean {
  if (kind === 'CLAIM') return id === facts.id
  if (kind === 'LINE') return facts.lines.some((line) => line.id === id)
  if (kind === 'DOCUMENT') return facts.documents.some((document) => document.id === id)
  return kind === 'REQUIREMENT' && answerTo(id) !== null
}

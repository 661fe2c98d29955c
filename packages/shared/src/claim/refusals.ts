import { may, sideOf } from '../access/actor.ts'
import { rolesWith } from '../access/roles.ts'
import { type Language, onceForEach, type Text, type TextValues } from '../language/language.ts'
import { type ActionRow, type ClaimAction, actions } from './actions.ts'
import type { ClaimFacts } from './facts.ts'
import { type ActionInput, inputRules } from './inputRules.ts'
import type { About } from './reasons.ts'
import type { RefusalCode } from '../refusalCodes.ts'
import type { Moment } from './moment.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules.ts'
import { type ClaimStatus, statuses } from './statuses.ts'
import { submittingAction } from './submittingAction.ts'

/** One reason why an action is refused: a code, a sentence with its values, what it is about, and the input field when one is wrong. */
export interface Refusal {
  readonly code: RefusalCode
  readonly text: Text
  readonly values: TextValues
  readonly about: About
  readonly field?: string
}

/**
 * Every reason why the action is not possible now; empty = allowed. The only decision function: the server enforces it,
 * the page shows it, the API returns it. Without `input` only the facts are judged.
 */
export function refusals(facts: ClaimFacts, action: ClaimAction, moment: Moment, input?: ActionInput): Refusal[] {
  const row: ActionRow = actions[action]
  const about: About = { kind: 'CLAIM', id: facts.id }
  const forbidden =
    row.side === 'SYSTEM'
      ? moment.actor.kind !== 'SYSTEM'
      : row.permission !== null && !may(moment.actor, row.permission)
  if (forbidden) return [{ code: 'ROLE', text: whoCan(row), values: {}, about }]
  if (!row.from.includes(facts.status)) return [{ code: 'STATUS', text: notWhile(facts.status), values: {}, about }]
  return [...byFacts(row, facts, moment), ...(input ? byInput(row, facts, input) : [])]
}

/** The status that the action leads to from these facts. */
export function destination(facts: ClaimFacts, action: ClaimAction): ClaimStatus {
  const row: ActionRow = actions[action]
  return (facts.requestedInDispute ? row.toInDispute : undefined) ?? row.to ?? facts.status
}

/** The actions of the actor's side, each with the refusals that prevent it. */
export function availableActions(facts: ClaimFacts, moment: Moment): { action: ClaimAction; refusals: Refusal[] }[] {
  const side = sideOf(moment.actor)
  return (Object.keys(actions) as ClaimAction[])
    .filter((action) => actions[action].side === side)
    .map((action) => ({ action, refusals: refusals(facts, action, moment) }))
}

export interface Requirement {
  readonly code: RefusalCode
  readonly label: Text
  /** Whether there was anything to check; else it is met only because nothing contradicts it yet. */
  readonly checked: boolean
  readonly refusals: readonly Refusal[]
}

/** The requirements of a submission, met or not; the form lists them and links each to its field. */
export function requirements(facts: ClaimFacts, moment: Moment): Requirement[] {
  const row = actions[submittingAction(facts.status) ?? 'SUBMIT']
  return row.rules.map((code) => ({
    code,
    label: rules[code].label,
    checked: !(rules[code] as Rule).idle?.(facts),
    refusals: byFacts({ rules: [code] }, facts, moment),
  }))
}

function byFacts({ rules: codes }: Pick<ActionRow, 'rules'>, facts: ClaimFacts, moment: Moment): Refusal[] {
  return codes.flatMap((code) =>
    rules[code].objections(facts, moment).map(({ about, values = {} }) => ({
      code,
      text: rules[code].text,
      values: { ...values, currency: facts.currency },
      about,
    })),
  )
}

function byInput(row: ActionRow, facts: ClaimFacts, input: ActionInput): Refusal[] {
  return row.input.flatMap((code) => {
    const { text, field, objection } = inputRules[code]
    const values = objection(input, facts)
    return values
      ? [
          {
            code,
            text,
            values: { ...values, currency: facts.currency },
            about: { kind: 'CLAIM' as const, id: facts.id },
            field: typeof field === 'string' ? field : field(input, facts),
          },
        ]
      : []
  })
}

const alternatives = onceForEach((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }))

function whoCan(row: ActionRow): Text {
  const names = row.permission ? rolesWith(row.permission) : []
  if (names.length === 0) return { en: 'Only the system can do this.', sv: 'Bara systemet kan göra detta.' }
  const list = (language: Language, shown: (name: string) => string) =>
    alternatives(language).format(names.map((name) => shown(name[language].toLowerCase())))
  return {
    en: `Only ${list('en', (name) => `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`)} can do this.`,
    sv: `Bara ${list('sv', (name) => name)} kan göra detta.`,
  }
}

/** The sentence that something is not possible in a status. */
export const notWhile = (status: ClaimStatus): Text => ({
  en: `Not possible while the claim is “${statuses[status].label.en}”.`,
  sv: `Inte möjligt medan anspråket är ”${statuses[status].label.sv}”.`,
})

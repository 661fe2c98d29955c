import { may, sideOf } from '../access/actor.ts'
import { rolesWith } from '../access/roles.ts'
import type { Moment } from '../claim/moment.ts'
import { type Language, onceForEach, type Text } from '../language/language.ts'
import type { SpokenValues } from '../language/present.ts'
import type { RefusalCode } from '../refusalCodes.ts'
import type { Process, RefusalAbout, Shape, StatusOf } from './Process.ts'

/** One reason why an action is refused: a code, a sentence with its values, what it is about, and the input field when one is wrong. */
export interface Refusal {
  readonly code: RefusalCode
  readonly text: Text
  readonly values: SpokenValues
  readonly about: RefusalAbout
  readonly field?: string
}

/**
 * Every reason why the action is not possible now; empty = allowed. The only decision function: the server enforces it,
 * the page shows it, the API returns it. Without `input` only the facts are judged.
 */
export function refusals<It extends Shape>(
  process: Process<It>,
  facts: It['facts'],
  action: It['action'],
  moment: Moment,
  input?: It['input'],
): Refusal[] {
  const row = process.actions[action]
  const about = process.about(facts)
  const forbidden =
    row.side === 'SYSTEM'
      ? moment.actor.kind !== 'SYSTEM'
      : row.permission !== null && !may(moment.actor, row.permission)
  if (forbidden) return [{ code: 'ROLE', text: whoCan(row), values: {}, about }]
  const status: StatusOf<It> = facts.status
  if (!row.from.includes(status))
    return [{ code: 'STATUS', text: process.notWhile(process.statuses[status].label), values: {}, about }]
  return [
    ...row.rules.flatMap((code) => objectionsTo(process, code, facts, moment)),
    ...(input ? inputRefusals(process, row.input, facts, input, moment) : []),
  ]
}

/** What keeps one rule from holding; empty = it holds. */
export function objectionsTo<It extends Shape>(
  process: Process<It>,
  code: It['rule'],
  facts: It['facts'],
  moment: Moment,
): Refusal[] {
  const { text, objections } = process.rules[code]
  return objections(facts, moment).map(({ about, values = {} }) => ({ code, text, values, about }))
}

/** The status that the action leads to from these facts. */
export function destination<It extends Shape>(
  process: Process<It>,
  facts: It['facts'],
  action: It['action'],
): StatusOf<It> {
  const { to, toIf } = process.actions[action]
  return toIf && facts[toIf.fact] ? toIf.status : (to ?? facts.status)
}

/** The actions of the actor's side, each with the refusals that prevent it. */
export function availableActions<It extends Shape>(
  process: Process<It>,
  facts: It['facts'],
  moment: Moment,
): { action: It['action']; refusals: Refusal[] }[] {
  const side = sideOf(moment.actor)
  return (Object.keys(process.actions) as It['action'][])
    .filter((action) => process.actions[action].side === side)
    .map((action) => ({ action, refusals: refusals(process, facts, action, moment) }))
}

/** The input rules that what people entered does not keep; also for something that is about to be made. */
export function inputRefusals<It extends Shape>(
  process: Process<It>,
  codes: readonly It['inputRule'][],
  facts: It['facts'],
  input: It['input'],
  moment: Moment,
): Refusal[] {
  return codes.flatMap((code) => {
    const { text, field, objection } = process.inputRules[code]
    const values = objection(input, facts, moment)
    if (!values) return []
    const named = typeof field === 'string' ? field : field(input, facts)
    return [{ code, text, values, about: process.about(facts), field: named }]
  })
}

const alternatives = onceForEach((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }))

function whoCan({ permission }: { readonly permission: Parameters<typeof rolesWith>[0] | null }): Text {
  const names = permission ? rolesWith(permission) : []
  if (names.length === 0) return { en: 'Only the system can do this.', sv: 'Bara systemet kan göra detta.' }
  const list = (language: Language, shown: (name: string) => string) =>
    alternatives(language).format(names.map((name) => shown(name[language].toLowerCase())))
  return {
    en: `Only ${list('en', (name) => `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`)} can do this.`,
    sv: `Bara ${list('sv', (name) => name)} kan göra detta.`,
  }
}

import { scopes } from '../access/actor.ts'
import { roles } from '../access/roles.ts'
import { lineKinds } from '../claim/lineKinds.ts'
import { statuses } from '../claim/statuses.ts'
import { parseDay } from '../day/day.ts'
import { documentKinds } from '../document/documentKinds.ts'
import { isKeyOf } from '../isKeyOf.ts'
import { type Language, languages, type Text } from '../language/language.ts'
import { showDay, showMoment } from '../language/present.ts'
import { isCurrency } from '../money/currencies.ts'
import { moneyOf } from '../money/decimalMoney.ts'
import { showMoney } from '../money/showMoney.ts'
import { clocks } from '../sla/clocks.ts'
import type { SimpleShape, SimpleValues } from './shapes.ts'

/** A shape as it is described, checked and read. */
export interface ShapeRow<Value = unknown> {
  /** How the API's descriptions call it. */
  readonly description: string
  fits(value: unknown): boolean
  /** The value in the reader's form. */
  show(value: Value, language: Language): string
}

const isText = (value: unknown): value is string => typeof value === 'string'
const asItIs = (value: string) => value

/** Whether a value is an object of texts under these keys and no others. */
const hasTexts = <Key extends string>(value: unknown, keys: readonly Key[]): value is Record<Key, string> =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === keys.length &&
  keys.every((key) => isText((value as Record<string, unknown>)[key]))

/** Whether a reader takes the value without an error. */
const isReadBy =
  (read: (text: string) => unknown) =>
  (value: unknown): boolean => {
    try {
      return isText(value) && read(value) !== undefined
    } catch {
      return false
    }
  }

const isMoney = (value: unknown): boolean => {
  if (!hasTexts(value, ['amount', 'currency'])) return false
  const { amount, currency } = value
  return isCurrency(currency) && isReadBy(() => moneyOf({ amount, currency }))(amount)
}

/** The key of a row, shown by the row's label if it has one. */
const keyOf = <Key extends string>(
  description: string,
  rows: Readonly<Record<Key, { readonly label?: Text; readonly description: string }>>,
): ShapeRow<Key> => ({
  description,
  fits: (value) => typeof value === 'string' && isKeyOf(rows, value),
  show: (key, language) => rows[key].label?.[language] ?? key,
})

/** The simple shapes of what events hold: how the API names them, what fits them, and how people read them. */
export const simpleShapes: { readonly [Name in SimpleShape]: ShapeRow<SimpleValues[Name]> } = {
  TEXT: { description: 'text', fits: isText, show: asItIs },
  LABEL: {
    description: 'label',
    fits: (value) => hasTexts(value, languages),
    show: (text, language) => text[language],
  },
  MONEY: {
    description: 'money',
    fits: isMoney,
    show: (amount, language) => showMoney(moneyOf(amount), language),
  },
  DAY: { description: 'day', fits: isReadBy(parseDay), show: showDay },
  MOMENT: { description: 'moment', fits: isReadBy((text) => Temporal.Instant.from(text)), show: showMoment },
  COUNT: { description: 'number', fits: Number.isSafeInteger, show: String },
  FLAG: { description: 'boolean', fits: (value) => typeof value === 'boolean', show: String },
  ID: { description: 'id', fits: isText, show: asItIs },
  REFERENCE: {
    description: 'reference',
    fits: (value) => hasTexts(value, ['id', 'name']),
    show: ({ name }) => name,
  },
  CLAIM_STATUS: keyOf('ClaimStatus', statuses),
  CLOCK: keyOf('Clock', clocks),
  ROLE: keyOf('Role', roles),
  SCOPE: keyOf('Scope', scopes),
  LINE_KIND: keyOf('LineKind', lineKinds),
  DOCUMENT_KIND: keyOf('DocumentKind', documentKinds),
}

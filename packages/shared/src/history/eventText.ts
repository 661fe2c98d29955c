import { fill, type Language, type Text } from '../language/language.ts'
import { moneyOf } from '../money/decimalMoney.ts'
import { isOutside } from '../sla/clocks.ts'
import type { EventKindRow } from './EventKindRow.ts'
import { eventKinds, type Told } from './eventKinds.ts'
import { shapeRow } from './shapeRow.ts'

/** The line in History of an event, with its data in the reader's form; what people wrote stays as they wrote it. */
export function eventText(told: Told, language: Language): string {
  const { data: shapes }: EventKindRow = eventKinds[told.kind]
  const data: Readonly<Record<string, unknown>> = told.data
  return fill(lineOf(told), language, (name) => {
    const [shape, value] = [shapes[name], data[name]]
    return shape && value !== undefined ? shapeRow(shape).show(value, language) : undefined
  })
}

function lineOf(told: Told): Text {
  const { text, correction = text, whole = text, outside = text }: EventKindRow = eventKinds[told.kind]
  if (told.kind === 'FUNDS_GRANTED') return moneyOf(told.data.amount).minor < 0 ? correction : text
  if (told.kind === 'DEADLINE_MISSED') return isOutside(told.data.clock) ? outside : text
  return told.kind === 'APPROVED' && told.data.approved.amount === told.data.amount.amount ? whole : text
}

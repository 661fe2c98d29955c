import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser'
import { type Language, onceForEach } from '@samop/shared'
import { elementsOf } from './elementsOf.ts'

type Values<Value> = Readonly<Record<string, string | number | Value>>

/** A text with its values filled in; in parts where some are no text. A text that lacks a value is said as it is written. */
export function fill<Value>(text: string, language: Language, values: Values<Value>): string | (string | Value)[] {
  try {
    const parts = [...partsOf(elementsOf(text), language, values)]
    return parts.every((part) => typeof part === 'string') ? parts.join('') : parts
  } catch (error) {
    if (!import.meta.env.PROD) throw error
    console.error(error)
    return String(text)
  }
}

/** `count` is what # stands for. */
function* partsOf<Value>(
  elements: readonly MessageFormatElement[],
  language: Language,
  values: Values<Value>,
  count?: number,
): Generator<string | Value> {
  for (const element of elements) {
    if (element.type === TYPE.literal) yield element.value
    else if (element.type === TYPE.pound) yield numbers(language).format(count ?? NaN)
    else {
      const value = values[element.value]
      if (value === undefined) throw new Error(`a text lacks its {${element.value}}`)
      if (element.type === TYPE.argument) yield typeof value === 'number' ? String(value) : value
      else if (element.type === TYPE.number && !element.style) yield numbers(language).format(Number(value))
      else if (element.type === TYPE.select) {
        const option = element.options[String(value)] ?? element.options['other']
        yield* partsOf(option?.value ?? [], language, values, count)
      } else if (element.type === TYPE.plural) {
        const exact = element.options[`=${Number(value)}`]
        const number = Number(value) - element.offset
        const option = exact ?? element.options[plurals(language).select(number)] ?? element.options['other']
        yield* partsOf(option?.value ?? [], language, values, number)
      } else throw new Error(`no text of ours has an element of type ${element.type}`)
    }
  }
}

const numbers = onceForEach((locale) => new Intl.NumberFormat(locale))
const plurals = onceForEach((locale) => new Intl.PluralRules(locale))

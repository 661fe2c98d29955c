import {
  type Currency,
  exponentOf,
  formatDecimal,
  isCurrency,
  type Language,
  MoneyError,
  parseMoney,
} from '@samop/shared'
import { localeOf } from './locale.ts'

/** An exact decimal, or what is wrong with the text, as a sentence. */
export type AmountReading = { value: string } | { problem: string }

/**
 * Reads an amount the way people write it in either language: "1 234,50", "1,234.50", "1234.5". The last separator is
 * the decimal one, unless three digits or more than the currency's decimals follow it as a group of thousands would.
 */
export function readAmount(typed: string, currency: string, language: Language): AmountReading {
  if (!isCurrency(currency)) return { problem: currency }
  const text = typed.replace(/[\s'’]/g, '').replace(/−/g, '-')
  if (text === '') return { value: '0' }
  try {
    return { value: formatDecimal(parseMoney(pointed(text, currency), currency)) }
  } catch (error) {
    if (error instanceof MoneyError) return { problem: error.text[language] }
    throw error
  }
}

/** An amount as it stands in a field: "1 234,50", "1,234.50"; nothing for zero, so that the field invites typing. */
export function showAmount(stored: string, currency: string, language: Language): string {
  if (!isCurrency(currency) || /^0*(\.0*)?$/.test(stored)) return ''
  const decimals = exponentOf(currency)
  const style = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return new Intl.NumberFormat(localeOf[language], style).format(stored as Intl.StringNumericLiteral)
}

function pointed(text: string, currency: Currency): string {
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'))
  if (last < 0) return text
  const separators = text.match(/[.,]/g) ?? []
  const after = text.length - last - 1
  const repeated = separators.length > 1 && separators.every((each) => each === separators[0])
  const thousands = repeated || (separators.length === 1 && after === 3 && exponentOf(currency) < 3)
  if (thousands) return text.replace(/[.,]/g, '')
  return `${text.slice(0, last).replace(/[.,]/g, '')}.${text.slice(last + 1)}`
}

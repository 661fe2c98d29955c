import { type Language, locales } from '../language/language.ts'
import { type Currency, exponentOf } from './currencies.ts'
import type { Money } from './money.ts'
import { formatDecimal } from './parseMoney.ts'

const formats = new Map<string, Intl.NumberFormat>()

/**
 * The amount for people: "SEK 1,234.50", "1 234,50 SEK". Always with the code: "kr" and "$" each name several
 * currencies, and a claim can be paid in two of them.
 */
export function showMoney(amount: Money, language: Language): string {
  return formatOf(amount.currency, language).format(formatDecimal(amount) as Intl.StringNumericLiteral)
}

function formatOf(currency: Currency, language: Language): Intl.NumberFormat {
  const key = `${language} ${currency}`
  const known = formats.get(key)
  if (known) return known
  // ISO's number of decimals: the platform's locale data shows fewer for some currencies.
  const decimals = exponentOf(currency)
  const format = new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  formats.set(key, format)
  return format
}

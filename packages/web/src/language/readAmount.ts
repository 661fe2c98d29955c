import {
  type Currency,
  exponentOf,
  formatDecimal,
  isCurrency,
  type Language,
  MoneyError,
  parseMoney,
  say,
} from '@samop/shared'
import { localeOf } from './locale.ts'
import { editWords } from './messages/claimEdit.ts'

/** An exact decimal, or what is wrong with the text, as a sentence. */
export type AmountReading = { value: string } | { problem: string }

/** Reads an amount the way people write it in either language: "1 234,50", "1,234.50", "1.234,50", "1234.5". */
export function readAmount(typed: string, currency: string, language: Language): AmountReading {
  if (!isCurrency(currency)) return { problem: currency }
  const text = typed.replace(/[\s'’]/g, '').replace(/−/g, '-')
  if (text === '') return { value: '0' }
  try {
    return { value: formatDecimal(parseMoney(pointed(text, currency), currency)) }
  } catch (error) {
    if (!(error instanceof MoneyError)) throw error
    if (error.code !== 'NOT_A_NUMBER') return { problem: error.text[language] }
    const example = showAmount('1234.5', currency, language)
    return { problem: say(editWords.amountUnreadable, language, { typed: typed.trim(), example }) }
  }
}

/** An amount as it stands in a field: "1 234,50", "1,234.50"; nothing for zero, so that the field invites typing. */
export function showAmount(stored: string, currency: string, language: Language): string {
  if (!isCurrency(currency) || /^0*(\.0*)?$/.test(stored)) return ''
  const decimals = exponentOf(currency)
  const style = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return new Intl.NumberFormat(localeOf[language], style).format(stored as Intl.StringNumericLiteral)
}

const thousands = /^-?\d{1,3}(?:(?:,\d{3})+|(?:\.\d{3})+)$/
const decimals = [/^(-?\d{1,3}(?:,\d{3})*)\.(\d*)$/, /^(-?\d{1,3}(?:\.\d{3})*),(\d*)$/, /^(-?\d+)[.,](\d*)$/]

/** Without separators of thousands, and with a point before the decimals; as it is where it fits neither way. */
function pointed(text: string, currency: Currency): string {
  const groups = text.split(/[.,]/).length - 1
  // "1,234" is a thousand and more, except where the currency has three decimals.
  if (thousands.test(text) && (groups > 1 || exponentOf(currency) < 3)) return text.replace(/[.,]/g, '')
  for (const pattern of decimals) {
    const [, whole, fraction] = pattern.exec(text) ?? []
    if (whole !== undefined) return `${whole.replace(/[.,]/g, '')}${fraction && '.'}${fraction}`
  }
  return text
}

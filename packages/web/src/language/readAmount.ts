import {
  type Currency,
  exponentOf,
  formatDecimal,
  isCurrency,
  type Language,
  locales,
  MoneyError,
  parseMoney,
  say,
} from '@samop/shared'
import { editWords } from './messages/claimEdit.ts'

/** An exact decimal, or a sentence that says what is wrong with the text. */
export type AmountReading = { value: string } | { problem: string }

/**
 * Reads an amount as the language writes it, never as more than the person meant: "1 234,50", "1,234.50", "1234.5". An
 * empty text is zero; a typed zero is an error.
 */
export function readAmount(typed: string, currency: string, language: Language): AmountReading {
  if (!isCurrency(currency)) return { problem: currency }
  const text = typed.trim()
  if (text === '') return { value: '0' }
  if (/^[-−–]\s*\d/.test(text)) return { problem: say(editWords.amountNegative, language, {}) }
  try {
    const money = parseMoney(pointed(text, currency, language) ?? '', currency)
    if (money.minor === 0) return { problem: say(editWords.amountZero, language, {}) }
    return { value: formatDecimal(money) }
  } catch (error) {
    if (!(error instanceof MoneyError)) throw error
    if (error.code !== 'NOT_A_NUMBER') {
      // The messages quote the text as it was typed.
      const values = { currency, decimals: exponentOf(currency), value: shortened(text) }
      return { problem: new MoneyError(error.code, values).text[language] }
    }
    const example = showAmount('1234.5', currency, language)
    return { problem: say(editWords.amountUnreadable, language, { typed: shortened(text), example }) }
  }
}

/** Writes an amount for a field: "1 234,50", "1,234.50". Zero becomes an empty text, which invites typing. */
export function showAmount(stored: string, currency: string, language: Language): string {
  if (!isCurrency(currency) || /^0*(\.0*)?$/.test(stored)) return ''
  const decimals = exponentOf(currency)
  const style = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return new Intl.NumberFormat(locales[language], style).format(stored as Intl.StringNumericLiteral)
}

const decimalSign: Record<Language, string> = { en: '.', sv: ',' }

const wholePattern: Record<Language, RegExp> = {
  en: /^(?:\d+|[1-9]\d{0,2}(?:(?:,\d{3})+|(?:\s\d{3})+))$/,
  sv: /^(?:\d+|[1-9]\d{0,2}(?:\s\d{3})+)$/,
}

/** The text without thousands separators and with a decimal point; undefined when it fits neither way of writing. */
function pointed(text: string, currency: Currency, language: Language): string | undefined {
  const isWhole = (part: string) => wholePattern[language].test(part)
  if (isWhole(text)) return text.replace(/[,\s]/g, '')
  const [, whole = '', sign = '', fraction = ''] = /^(.+)([.,])(\d*)$/.exec(text) ?? []
  if (!isWhole(whole) || whole.includes(sign)) return undefined
  // In the other language the same sign separates thousands, so "1.234" is doubtful where the currency has three
  // decimals.
  const doubtful = fraction === '' || (fraction.length > 2 && fraction.length <= exponentOf(currency))
  if (sign !== decimalSign[language] && doubtful) return undefined
  return `${whole.replace(/[,\s]/g, '')}${fraction && '.'}${fraction}`
}

/** Shortens a text so that a long one pasted by mistake does not fill the page. */
const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

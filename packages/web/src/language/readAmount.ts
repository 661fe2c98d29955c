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
  type Text,
  type Values,
} from '@samop/shared'
import { typedWords } from './messages/typed.ts'
import { withoutUnit } from './withoutUnit.ts'

/** An exact decimal, or a sentence that says what is wrong with the text. */
export type AmountReading = { value: string } | { problem: string }

/**
 * Reads an amount as people write and paste it, never as another than the person meant: "1 234,50", "1,234.50", "1234:-",
 * "SEK 1.234,50". An empty text is zero; a typed zero is an error.
 */
export function readAmount(typed: string, currency: string, language: Language): AmountReading {
  if (!isCurrency(currency)) return { problem: currency }
  const text = visible(typed)
  if (text === '') return { value: '0' }
  const told = (problem: Text, values: Values = {}) => ({ problem: say(problem, language, values) })
  const { bare, foreign } = withoutUnit(text, currency)
  if (foreign !== undefined) return told(typedWords.amountUnit, { currency, unit: shortened(foreign) })
  if (isNegative(bare)) return told(typedWords.amountNegative)
  try {
    const money = parseMoney(pointed(bare.replace(noDecimals, ''), currency, language) ?? '', currency)
    if (money.minor === 0) return told(typedWords.amountZero)
    return { value: formatDecimal(money) }
  } catch (error) {
    if (!(error instanceof MoneyError)) throw error
    if (error.code !== 'NOT_A_NUMBER') {
      // The messages quote the text as it was typed.
      const values = { currency, decimals: exponentOf(currency), value: shortened(text) }
      return { problem: new MoneyError(error.code, values).text[language] }
    }
    const example = showAmount('1234.5', currency, language)
    return told(typedWords.amountUnreadable, { typed: shortened(text), example })
  }
}

/** Writes an amount for a field: "1 234,50", "1,234.50". Zero becomes an empty text, which invites typing. */
export function showAmount(stored: string, currency: string, language: Language): string {
  if (!isCurrency(currency) || /^0*(\.0*)?$/.test(stored)) return ''
  const decimals = exponentOf(currency)
  const style = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return new Intl.NumberFormat(locales[language], style).format(stored as Intl.StringNumericLiteral)
}

/** Removes invisible marks that copying brings along, and narrows the wide digits of East Asian keyboards. */
const visible = (typed: string): string =>
  typed
    .replace(/\p{Cf}/gu, '')
    .replace(/[\uff0c\uff0e\uff10-\uff19]/g, (sign) => sign.normalize('NFKC'))
    .trim()

const isNegative = (text: string): boolean =>
  /^[-−–]\s*\d|^\(.*\d.*\)$|\d\s*[-−–]$/.test(text) && !noDecimals.test(text)

/** The signs of prices without decimals: "1234:-", "1234,–", "1234.--". */
const noDecimals = /(?<=\d)[.,:]\s?[-–—]{1,2}$/

const decimalSign: Record<Language, string> = { en: '.', sv: ',' }
/** A sign that only separates thousands in this language; in the other it comes before decimals. */
const thousandsSign: Record<Language, string> = { en: ',', sv: '' }

const space = '[ \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]'
const isGrouped = (text: string, sign: string, least = 1): boolean =>
  sign !== '' && new RegExp(`^[1-9]\\d{0,2}(?:${sign}\\d{3}){${least},}$`).test(text)
const isPlain = (text: string): boolean => /^\d+$/.test(text) || isGrouped(text, space) || isGrouped(text, "['’]")
const pointOrComma = ['\\.', ',']

/** The text without thousands separators and with a decimal point; undefined when it fits neither way of writing. */
function pointed(text: string, currency: Currency, language: Language): string | undefined {
  const digits = (part: string) => part.replace(/\D/g, '')
  // "1.234.567" has one meaning; the language decides what "1.234" is.
  if (
    isPlain(text) ||
    isGrouped(text, thousandsSign[language]) ||
    pointOrComma.some((sign) => isGrouped(text, sign, 2))
  )
    return digits(text)
  const [, whole = '', sign = '', fraction = ''] = /^(.+)([.,:])(\d*)$/.exec(text) ?? []
  const isParted = pointOrComma.some((each) => isGrouped(whole, each)) && !whole.includes(sign)
  if (!isPlain(whole) && !isParted) return undefined
  if (sign === ':' && (language !== 'sv' || fraction.length !== exponentOf(currency))) return undefined
  if (!isParted && mayBeThousands(fraction, sign, currency, language)) return undefined
  // Zeros count too: in a currency with two decimals "1.500" means fifteen hundred to many people.
  if (fraction.length === 3 && exponentOf(currency) < 3) throw new MoneyError('TOO_MANY_DECIMALS', {})
  return `${digits(whole)}${fraction && '.'}${fraction}`
}

/** In the other language the same sign separates thousands, so "1.234" is doubtful where the currency has three decimals. */
const mayBeThousands = (fraction: string, sign: string, currency: Currency, language: Language): boolean =>
  sign !== decimalSign[language] &&
  (fraction === '' || (fraction.length > 2 && fraction.length <= exponentOf(currency)))

/** Shortens a text so that a long one pasted by mistake does not fill the page. */
const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

// ISO 4217, list one: every active code that has a minor unit (so neither metals nor XDR), by its number of decimals.
const codes = {
  none: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  two: [
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP',
    'COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR',
    'JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN',
    'NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL',
    'THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG',
  ],
  three: 'BHD IQD JOD KWD LYD OMR TND',
  four: 'CLF UYW',
} as const

type Words<Line extends string, Seen = never> = Line extends `${infer Word} ${infer Rest}`
  ? Words<Rest, Seen | Word>
  : Seen | Line

/** An active ISO 4217 currency code. */
export type Currency = Words<typeof codes.none | (typeof codes.two)[number] | typeof codes.three | typeof codes.four>

const exponents = new Map<string, number>(
  [codes.none, codes.two.join(' '), codes.three, codes.four].flatMap((line, row) =>
    line.split(' ').map((code) => [code, row === 0 ? 0 : row + 1] as const),
  ),
)

/** Every active currency code, in alphabetical order. */
export const currencies = [...exponents.keys()].sort() as readonly Currency[]

/** Whether a text is an active ISO 4217 code, in capitals. */
export function isCurrency(code: string): code is Currency {
  return exponents.has(code)
}

/** How many decimals the currency has: JPY 0, USD 2, KWD 3. */
export function exponentOf(currency: Currency): number {
  return exponents.get(currency)!
}

import { type Currency, languages, locales } from '@samop/shared'

/** Removes the currency from an amount: “SEK 100”, “100 kr”, “€100”. `foreign` is a unit of another currency. */
export function withoutUnit(text: string, currency: Currency): { bare: string; foreign?: string } {
  const found = /^([-−–(]?)\s*([\p{L}\p{Sc}]+)\s*(?=[-−–(\d])|(?<=[\d\-–—)])\s*([\p{L}\p{Sc}]+)(\)?)$/u.exec(text)
  if (!found) return { bare: text }
  const unit = found[2] ?? found[3] ?? ''
  const bare = text.replace(found[0], `${found[1] ?? ''}${found[4] ?? ''}`).trim()
  // a text with more words is not an amount in another currency
  if (/[\p{L}\p{Sc}]/u.test(bare)) return { bare: text }
  return unitsOf(currency).has(unit.toLowerCase()) ? { bare } : { bare, foreign: unit }
}

/** The code of a currency and its signs, such as “US$” and “$”. */
const unitsOf = (currency: Currency): ReadonlySet<string> => {
  const signs = languages.flatMap((language) =>
    (['symbol', 'narrowSymbol'] as const).map((currencyDisplay) =>
      new Intl.NumberFormat(locales[language], { style: 'currency', currency, currencyDisplay })
        .formatToParts(0)
        .find(({ type }) => type === 'currency')
        ?.value.toLowerCase(),
    ),
  )
  return new Set([currency.toLowerCase(), ...signs.flatMap((sign) => sign ?? [])])
}

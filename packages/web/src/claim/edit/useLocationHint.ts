import countryToCurrency, { type Countries } from 'country-to-currency'
import { isKeyOf, locales } from '@samop/shared'
import { useLanguage } from '../../language/LanguageProvider.tsx'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'

/** Says of a location whose country has another currency than the fund, so that nobody chooses the wrong one unawares. */
export function useLocationHint() {
  const text = useText()
  const { language } = useLanguage()
  return (
    location: { name: string; country: string } | undefined,
    currency: string | undefined,
  ): string | undefined => {
    if (!location || !currency || !isKeyOf(countryToCurrency, location.country)) return undefined
    if (countryToCurrency[location.country as Countries] === currency) return undefined
    const country = new Intl.DisplayNames(locales[language], { type: 'region' }).of(location.country)
    return text(editWords.locationCurrency, { location: location.name, country: country ?? location.country, currency })
  }
}

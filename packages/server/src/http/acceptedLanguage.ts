import { type Language, languages } from '@samop/shared'
import Negotiator from 'negotiator'

/** The language of ours that an `Accept-Language` header prefers; null when it names none of them. */
export const acceptedLanguage = (header: string | undefined): Language | null => {
  // `*` is no choice: the caller's own setting says more.
  const named = header?.replaceAll(/(^|,)\s*\*[^,]*/g, '') ?? ''
  if (named.trim() === '') return null
  return (
    (new Negotiator({ headers: { 'accept-language': named } }).language([...languages]) as Language | undefined) ?? null
  )
}

import { languages } from '@samop/shared'
import { languageNames } from '../../language/languageNames.ts'
import { useLanguage } from '../../language/LanguageProvider.tsx'
import { Button } from '../control/Button.tsx'

/** One button per other language, named in that language. */
export function LanguageToggle() {
  const { language, setLanguage } = useLanguage()
  return languages
    .filter((other) => other !== language)
    .map((other, place) => (
      // The position is the key, so that the pressed button stays and keeps the focus.
      <Button key={place} appearance="subtle" lang={other} onClick={() => setLanguage(other)}>
        {languageNames[other]}
      </Button>
    ))
}

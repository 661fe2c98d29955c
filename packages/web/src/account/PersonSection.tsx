import { languages, roles } from '@samop/shared'
import { languageNames } from '../language/languageNames.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { accountWords } from '../language/messages/account.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { useViewer } from '../session/SessionProvider.tsx'
import { Select } from '../ui/control/Select.tsx'
import { FormField } from '../ui/FormField.tsx'
import { Surface } from '../ui/Surface.tsx'
import css from './PersonSection.module.css'
import { Text } from '../ui/layout/Text.tsx'

/** Shows the person's name, role and language. */
export function PersonSection() {
  const text = useText()
  const viewer = useViewer()
  const { language, setLanguage } = useLanguage()
  const facts = [
    { label: text(accountWords.name), value: viewer.name },
    { label: text(accountWords.email), value: viewer.email },
    { label: text(accountWords.role), value: text(roles[viewer.role].label) },
    { label: text(accountWords.organization), value: viewer.partner?.name ?? text(shellWords.validationTeam) },
  ]
  return (
    <Surface title={text(accountWords.person)}>
      <dl className={css['facts']}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <Text as="dt" size={200} tone="faint">
              {label}
            </Text>
            <dd className={css['value']}>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={css['hint']}>{text(accountWords.adminChanges)}</p>
      <div className={css['language']}>
        <FormField label={text(accountWords.language)} hint={text(accountWords.languageHint)}>
          <Select
            value={language}
            onChange={(_, { value }) => {
              const next = languages.find((each) => each === value)
              if (next) setLanguage(next)
            }}
          >
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {languageNames[each]}
              </option>
            ))}
          </Select>
        </FormField>
      </div>
    </Surface>
  )
}

import { type ActivityCategory, activityCategories, locales } from '@samop/shared'
import { useLanguage } from '../../language/LanguageProvider.tsx'
import { useText } from '../../language/useText.ts'

export interface ActivityOption {
  id: string
  name: string
  category: ActivityCategory
}

/** The activities of a program and period, grouped by category and sorted by the rules of the language. */
export function ActivityOptions({ activities }: { activities: readonly ActivityOption[] }) {
  const text = useText()
  const { compare } = new Intl.Collator(locales[useLanguage().language])
  return (Object.keys(activityCategories) as ActivityCategory[]).map((category) => {
    const own = activities
      .filter((activity) => activity.category === category)
      .toSorted((a, b) => compare(a.name, b.name))
    return (
      own.length > 0 && (
        <optgroup key={category} label={text(activityCategories[category].label)}>
          {own.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      )
    )
  })
}

import { type ActivityCategory, activityCategories } from '@samop/shared'
import { useText } from '../language/useText.ts'

export interface ActivityOption {
  id: string
  name: string
  category: ActivityCategory
}

/** The activities of a program and period, under their categories. */
export function ActivityOptions({ activities }: { activities: readonly ActivityOption[] }) {
  const text = useText()
  return (Object.keys(activityCategories) as ActivityCategory[]).map((category) => {
    const own = activities.filter((activity) => activity.category === category)
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

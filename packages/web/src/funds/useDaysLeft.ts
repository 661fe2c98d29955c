import { fundsWords } from '../language/messages/funds.ts'
import { useText } from '../language/useText.ts'

/** "37 days left", "today is the last day", or that the day has passed. */
export function useDaysLeft(): (day: string, today: string) => string {
  const text = useText()
  return (day, today) => {
    const { days } = Temporal.PlainDate.from(today).until(day, { largestUnit: 'day' })
    if (days < 0) return text(fundsWords.over)
    return text(fundsWords.daysLeft, { count: days })
  }
}

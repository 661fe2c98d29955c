import { teamWords } from '../language/messages/team.ts'
import { useText } from '../language/useText.ts'

/** How long a decision took in the middle of all: "1.5 business days", "same day", a dash where there was none. */
export function useMedianText(): (days: number | null | undefined) => string {
  const text = useText()
  return (days) => {
    if (days === null || days === undefined) return text(teamWords.none)
    const rounded = Math.round(days * 10) / 10
    return rounded === 0 ? text(teamWords.sameDay) : text(teamWords.days, { days: rounded })
  }
}

import { teamWords } from '../language/messages/team.ts'
import { useText } from '../language/useText.ts'

/** The median time of a decision: "1.5 business days", "same day", or a dash when there was no decision. */
export function useMedianText(): (days: number | null | undefined) => string {
  const text = useText()
  return (days) => {
    if (days === null || days === undefined) return text(teamWords.none)
    const rounded = Math.round(days * 10) / 10
    return rounded === 0 ? text(teamWords.sameDay) : text(teamWords.days, { days: rounded })
  }
}

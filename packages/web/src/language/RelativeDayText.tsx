import { useFormat } from './useFormat.ts'

/** How far a day is from today, the day itself on hover: "in 3 days". */
export function RelativeDayText({ day, today }: { day: string; today?: Temporal.PlainDate }) {
  const format = useFormat()
  return (
    <time dateTime={day} title={format.day(day)}>
      {format.relativeDay(day, today)}
    </time>
  )
}

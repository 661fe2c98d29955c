import { useFormat } from './useFormat.ts'

/** How far a day is from today, such as "in 3 days"; hovering shows the day. */
export function RelativeDayText({ day, today }: { day: string; today?: Temporal.PlainDate }) {
  const format = useFormat()
  return (
    <time dateTime={day} title={format.day(day)}>
      {format.relativeDay(day, today)}
    </time>
  )
}

import { useFormat } from './useFormat.ts'

/** A calendar day: "24 Nov 2026". */
export function DayText({ day }: { day: string }) {
  return <time dateTime={day}>{useFormat().day(day)}</time>
}

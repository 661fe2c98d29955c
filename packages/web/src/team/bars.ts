import { type Days, lengthOf } from './periods.ts'

/** The decisions of one day, or of one week in a long period. */
export interface Bar {
  /** The day, or the first day of the week. */
  day: string
  inTime: number
  late: number
}

interface DayRow {
  id: string
  inTime: number
  late: number
}

const mostBars = 95

/** Whether the period is so long that each bar stands for a week. */
export const isByWeek = (days: Days): boolean => lengthOf(days) > mostBars

/** One bar for every day, even without decisions. A long period has one bar per week, from Monday. */
export function barsOf(rows: readonly DayRow[], days: Days): Bar[] {
  const byWeek = isByWeek(days)
  const bars = new Map<string, Bar>()
  const end = Temporal.PlainDate.from(days.to)
  const first = Temporal.PlainDate.from(days.from)
  for (let day = byWeek ? mondayOf(first) : first; !isAfter(day, end); day = day.add({ days: byWeek ? 7 : 1 }))
    bars.set(day.toString(), { day: day.toString(), inTime: 0, late: 0 })
  for (const { id, inTime, late } of rows) {
    const bar = bars.get(byWeek ? mondayOf(Temporal.PlainDate.from(id)).toString() : id)
    if (!bar) continue
    bar.inTime += inTime
    bar.late += late
  }
  return [...bars.values()]
}

const mondayOf = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 })
const isAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) > 0

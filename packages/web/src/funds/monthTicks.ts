/** So many names of months have room on a phone. */
const most = 6
const steps = [1, 3, 6, 12, 24, 60, 120, 240]

/** The first days of months, evenly apart and few, from the first day of a time to its last. */
export function monthTicks(first: string, last: string): string[] {
  const [start, end] = [Temporal.PlainDate.from(first), Temporal.PlainDate.from(last)]
  const { months } = start.until(end, { largestUnit: 'month' })
  const step = steps.find((each) => months / each < most) ?? months
  const ticks: string[] = []
  for (let day = start.with({ day: 1 }); Temporal.PlainDate.compare(day, end) <= 0; day = day.add({ months: 1 }))
    if ((day.year * 12 + day.month - 1) % step === 0 && Temporal.PlainDate.compare(day, start) >= 0)
      ticks.push(day.toString())
  return ticks
}

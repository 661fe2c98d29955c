/** The open days of a calendar in order, found by calculation: nothing walks from day to day. */
export interface OpenDays {
  /** The place of a day: how many open days there are up to it, itself included. */
  placeOf(number: number): number
  /** The open day at a place; throws a RangeError if no weekday is open. */
  at(place: number): number
}

/** Days are numbers from 1970-01-01 on, a Thursday; `weekend` has ISO weekdays, `closed` the numbers of closed days. */
export function openDaysOf(weekend: ReadonlySet<number>, closed: Iterable<number>): OpenDays {
  const week = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => !weekend.has(weekday))
  const before = [0, 1, 2, 3, 4, 5, 6].map((days) => week.filter((weekday) => weekday <= days).length)
  /** The place of a day, as if only weekends were closed. */
  const inWeeks = (number: number) => {
    const begun = number + 4
    const weeks = Math.floor(begun / 7)
    return weeks * week.length + before[begun - weeks * 7]!
  }
  const holidays = [...closed].filter((number) => week.includes(weekdayOfNumber(number))).toSorted((a, b) => a - b)
  const places = holidays.map((number, index) => inWeeks(number) - index - 1)
  return {
    placeOf: (number) => inWeeks(number) - countUnder(holidays, number + 1),
    at: (place) => {
      if (week.length === 0) throw new RangeError('The calendar has no open day')
      const rank = place + countUnder(places, place) - 1
      const weeks = Math.floor(rank / week.length)
      return weeks * 7 + week[rank - weeks * week.length]! - 4
    },
  }
}

/** The ISO weekday of a day's number. */
export function weekdayOfNumber(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** How many of the sorted numbers are less than a limit. */
function countUnder(sorted: readonly number[], limit: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle]! < limit) from = middle + 1
    else to = middle
  }
  return from
}

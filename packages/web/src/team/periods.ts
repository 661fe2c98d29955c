import type { Text } from '@samop/shared'
import { teamWords } from '../language/messages/team.ts'

export interface Days {
  from: string
  to: string
}

/** The periods to choose from. Each computes its days from today; today is included. */
export const periods = {
  'this-month': {
    label: teamWords.thisMonth,
    days: (today) => days(today.with({ day: 1 }), today),
  },
  'last-month': {
    label: teamWords.lastMonth,
    days: (today) => {
      const first = today.with({ day: 1 }).subtract({ months: 1 })
      return days(first, first.add({ months: 1 }).subtract({ days: 1 }))
    },
  },
  'last-90-days': {
    label: teamWords.last90Days,
    days: (today) => days(today.subtract({ days: 89 }), today),
  },
} as const satisfies Record<string, { label: Text; days: (today: Temporal.PlainDate) => Days }>

export type Period = keyof typeof periods

export const periodKeys = Object.keys(periods) as readonly Period[]

/** The server's limit on the days of one report. */
export const mostDays = 400

/** What is wrong with the chosen days; null when they are valid. */
export function daysProblem({ from, to }: Days): Text | null {
  if (to < from) return teamWords.orderWrong
  return lengthOf({ from, to }) > mostDays ? teamWords.tooLong : null
}

/** How many days there are from the one to the other, both included. */
export function lengthOf({ from, to }: Days): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days + 1
}

function days(from: Temporal.PlainDate, to: Temporal.PlainDate): Days {
  return { from: from.toString(), to: to.toString() }
}

import type { BusinessCalendar } from './businessCalendar.ts'

/** The calendar of what no validation team keeps: every day is open, and days begin and end in UTC. */
export const everyDay: BusinessCalendar = { name: 'UTC', timeZone: 'UTC', weekend: [], closedDays: [] }

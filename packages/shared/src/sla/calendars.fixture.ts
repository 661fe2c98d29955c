import type { DayLike } from '../day/day.ts'
import type { Text } from '../language/language.ts'
import type { BusinessCalendar } from './businessCalendar.ts'
import { numberOf } from './calendarDays.ts'
import { closedReasonOfNumber, isOpenNumber, prepared } from './preparedCalendar.ts'

const closed = (on: string, en: string, sv: string) => ({ on, reason: { en, sv } })

/** A Swedish team: some holidays on weekdays, some on weekends, one closed day of its own. */
export const stockholm: BusinessCalendar = {
  name: 'Stockholm team',
  timeZone: 'Europe/Stockholm',
  weekend: [6, 7],
  closedDays: [
    closed('2026-01-01', "New Year's Day", 'Nyårsdagen'),
    closed('2026-01-06', 'Epiphany', 'Trettondedag jul'),
    closed('2026-04-03', 'Good Friday', 'Långfredagen'),
    closed('2026-04-05', 'Easter Sunday', 'Påskdagen'),
    closed('2026-04-06', 'Easter Monday', 'Annandag påsk'),
    closed('2026-05-01', 'Labour Day', 'Första maj'),
    closed('2026-06-06', 'National Day', 'Nationaldagen'),
    closed('2026-06-19', 'Midsummer Eve', 'Midsommarafton'),
    closed('2026-06-20', 'Midsummer Day', 'Midsommardagen'),
    closed('2026-09-10', 'Team meeting', 'Teammöte'),
    closed('2026-12-24', 'Christmas Eve', 'Julafton'),
    closed('2026-12-25', 'Christmas Day', 'Juldagen'),
    closed('2026-12-26', 'Boxing Day', 'Annandag jul'),
    closed('2026-12-31', "New Year's Eve", 'Nyårsafton'),
    closed('2027-01-01', "New Year's Day", 'Nyårsdagen'),
    closed('2027-01-06', 'Epiphany', 'Trettondedag jul'),
  ],
}

/** An American team, with the day a weekend's holiday is moved to. */
export const newYork: BusinessCalendar = {
  name: 'New York team',
  timeZone: 'America/New_York',
  weekend: [6, 7],
  closedDays: [
    closed('2026-07-03', 'Independence Day (substitute day)', 'Självständighetsdagen (ersättningsdag)'),
    closed('2026-07-04', 'Independence Day', 'Självständighetsdagen'),
    closed('2026-11-26', 'Thanksgiving Day', 'Thanksgiving Day'),
  ],
}

/** A team whose weekend is Friday and Saturday. */
export const dubai: BusinessCalendar = { name: 'Gulf team', timeZone: 'Asia/Riyadh', weekend: [5, 6], closedDays: [] }

/** One whose clocks go forward at midnight. */
export const cairo: BusinessCalendar = { name: 'Cairo team', timeZone: 'Africa/Cairo', weekend: [5, 6], closedDays: [] }

/** Whether the team works on that day. */
export const isOpen = (calendar: BusinessCalendar, day: DayLike): boolean =>
  isOpenNumber(prepared(calendar), numberOf(day))

/** Why a day is closed – the holiday's name, the own reason, or the weekend – or null when it is open. */
export const closedReason = (calendar: BusinessCalendar, day: DayLike): Text | null =>
  closedReasonOfNumber(prepared(calendar), numberOf(day))

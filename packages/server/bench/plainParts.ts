import {
  type BusinessCalendar,
  type ClockRecord,
  clocks,
  type Currency,
  deadlineOf,
  formatDecimal,
  money,
  type Person,
  roles,
} from '@samop/shared'

/*
 * What a server in plain node:http and pg makes of its columns. Clocks, rules and sentences come from the same shared
 * functions: they are not what is compared.
 */

export const moneyJson = (minor: number, currency: Currency) => ({
  amount: formatDecimal(money(minor, currency)),
  currency,
})

export const personJson = ({ id, name, kind, role }: Person) => ({
  id,
  name,
  kind,
  role,
  side: role === null ? 'VENDOR' : roles[role].side,
})

/** For lists; `whole` adds what the claim's page shows, and how the day came about. */
export const deadlineJson = (
  record: ClockRecord,
  calendar: BusinessCalendar,
  now: Temporal.Instant,
  whole: boolean,
) => {
  // not taken apart with a rest: the steps are made when they are first read
  const deadline = deadlineOf(record, calendar, now)
  const { clock, state, startedOn, dueOn, dueAt, warnAt, businessDaysLeft, calendarDaysLeft } = deadline
  const { name, timeZone } = deadline.calendar
  return {
    clock,
    label: clocks[clock].label.en,
    state,
    ...(whole && { startedOn: startedOn.toString() }),
    dueOn: dueOn.toString(),
    dueAt: dueAt.toString(),
    ...(whole && { warnAt: warnAt?.toString() ?? null }),
    businessDaysLeft,
    calendarDaysLeft,
    calendar: { name, timeZone },
    ...(whole && {
      steps: deadline.steps.map(({ on, kind, reason }) => ({ on: on.toString(), kind, reason: reason.en })),
    }),
  }
}

export const cursorOf = (text: string): string => Buffer.from(text).toString('base64url')

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
 * The JSON that a server in plain node:http and pg makes from its columns. It uses the same shared functions for clocks,
 * rules and sentences, because these are not compared.
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

/** A deadline for lists; `whole` adds the other fields of the claim's page, with the steps to the due day. */
export const deadlineJson = (
  record: ClockRecord,
  calendar: BusinessCalendar,
  now: Temporal.Instant,
  whole: boolean,
) => {
  // No rest element: it would read the steps, which are made on the first read.
  const deadline = deadlineOf(record, calendar, now)
  const { clock, state, startedOn, dueOn, dueAt, warnAt, businessDaysLeft, calendarDaysLeft } = deadline
  const { name, timeZone } = deadline.calendar
  return {
    clock,
    label: clocks[clock].label.en,
    state,
    ...(whole && { startedOn: startedOn.toString() }),
    dueOn: dueOn.toString(),
    dueAt: dueAt.toString({ smallestUnit: 'millisecond' }),
    ...(whole && { warnAt: warnAt?.toString({ smallestUnit: 'millisecond' }) ?? null }),
    businessDaysLeft,
    calendarDaysLeft,
    calendar: { name, timeZone },
    ...(whole && {
      steps: deadline.steps.map(({ on, kind, reason }) => ({ on: on.toString(), kind, reason: reason.en })),
    }),
  }
}

export const cursorOf = (text: string): string => Buffer.from(text).toString('base64url')

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addBusinessDays, type BusinessCalendar, businessDaysBetween } from './businessCalendar.ts'
import { closedReason, dubai, isOpen, newYork, stockholm } from './calendars.fixture.ts'

describe('open and closed days', () => {
  test.each([
    [stockholm, '2026-11-23', null],
    [stockholm, '2026-11-21', 'Helg (lördag)'],
    [stockholm, '2026-12-24', 'Julafton'],
    [stockholm, '2026-09-10', 'Teammöte'],
    [stockholm, '2026-12-26', 'Annandag jul'],
    [stockholm, '2028-02-29', null],
    [newYork, '2026-07-03', 'Självständighetsdagen (ersättningsdag)'],
    [dubai, '2026-11-20', 'Helg (fredag)'],
    [dubai, '2026-11-22', null],
  ] as const)('$0.name on %s: %s', (calendar, day, reason) => {
    expect(closedReason(calendar, day)?.sv ?? null).toBe(reason)
    expect(isOpen(calendar, day)).toBe(reason === null)
    expect(isOpen(calendar, Temporal.PlainDate.from(day))).toBe(reason === null)
  })

  test('the first reason for a day is the one shown', () => {
    const own = { on: '2026-12-24', reason: { en: 'Moving', sv: 'Flytt' } }
    expect(closedReason({ ...stockholm, closedDays: [own, ...stockholm.closedDays] }, '2026-12-24')).toEqual(own.reason)
  })

  test('a calendar survives being stored as JSON', () => {
    const stored = JSON.parse(JSON.stringify(stockholm)) as BusinessCalendar
    expect(addBusinessDays(stored, '2026-12-23', 3)).toEqual(addBusinessDays(stockholm, '2026-12-23', 3))
  })
})

describe('counting business days', () => {
  test.each([
    ['2026-11-20', 2, '2026-11-24', 'Friday'],
    ['2026-11-21', 2, '2026-11-24', 'Saturday'],
    ['2026-11-22', 2, '2026-11-24', 'Sunday'],
    ['2026-11-23', 2, '2026-11-25', 'Monday'],
    ['2026-12-23', 2, '2026-12-29', 'over Christmas, whose second day is a Saturday'],
    ['2026-12-30', 2, '2027-01-05', 'over the end of the year'],
    ['2027-01-01', 1, '2027-01-04', 'from a holiday'],
    ['2026-04-02', 1, '2026-04-07', 'over Easter'],
    ['2026-06-05', 1, '2026-06-08', 'over a holiday on a Saturday'],
    ['2026-06-18', 1, '2026-06-22', 'over Midsummer'],
    ['2026-11-23', 45, '2027-02-01', 'over Christmas, New Year and Epiphany'],
    ['2028-02-28', 1, '2028-02-29', 'onto a leap day'],
    ['2028-02-29', 1, '2028-03-01', 'from a leap day'],
    ['2027-02-26', 1, '2027-03-01', 'over the end of February in a common year'],
    ['2026-11-21', 0, '2026-11-20', 'nothing from a Saturday'],
    ['2026-11-24', -1, '2026-11-23', 'back'],
    ['2026-11-23', -1, '2026-11-20', 'back over a weekend'],
    ['2026-12-28', -2, '2026-12-22', 'back over Christmas'],
  ])('%s and %i is %s: %s', (day, count, due) => expect(addBusinessDays(stockholm, day, count).toString()).toBe(due))

  test.each([
    ['2026-11-20', '2026-11-24', 2],
    ['2026-11-21', '2026-11-24', 2],
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-25', '2026-11-24', 0],
    ['2026-12-23', '2026-12-28', 1],
    ['2026-01-01', '2026-12-31', 251],
  ])('from %s to %s there are %i', (from, to, count) => expect(businessDaysBetween(stockholm, from, to)).toBe(count))

  test('a calendar that is never open says so instead of searching for ever', () => {
    expect(() => addBusinessDays({ ...dubai, weekend: [1, 2, 3, 4, 5, 6, 7] }, '2026-11-23', 1)).toThrow(/no open day/)
  })

  const days = fc
    .integer({ min: -20_000, max: 40_000 })
    .map((number) => Temporal.PlainDate.from('1970-01-01').add({ days: number }))
  const calendars: fc.Arbitrary<BusinessCalendar> = fc.record({
    name: fc.constant('Any team'),
    timeZone: fc.constant('UTC'),
    weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 5 }),
    closedDays: fc.array(
      days.map((day) => ({ on: day.toString(), reason: { en: 'Closed', sv: 'Stängt' } })),
      { maxLength: 40 },
    ),
  })

  const closing = { reason: { en: 'Closed', sv: 'Stängt' } }
  const crowded = fc.array(fc.integer({ min: -90, max: 90 }), { maxLength: 60 })

  test('the day found is open, the more days the later, and counting back gives the number again', () => {
    fc.assert(
      fc.property(calendars, days, fc.integer({ min: 0, max: 60 }), (calendar, day, count) => {
        const due = addBusinessDays(calendar, day, count)
        expect(isOpen(calendar, due)).toBe(true)
        expect(Temporal.PlainDate.compare(addBusinessDays(calendar, day, count + 1), due)).toBe(1)
        expect(
          Temporal.PlainDate.compare(addBusinessDays(calendar, day.add({ days: 1 }), count), due),
        ).toBeGreaterThanOrEqual(0)
        expect(businessDaysBetween(calendar, addBusinessDays(calendar, day, 0), due)).toBe(count)
        expect(addBusinessDays(calendar, due, -count)).toEqual(addBusinessDays(calendar, day, 0))
      }),
    )
  })

  test('the day found is the one that walking from day to day finds, forward and back', () => {
    const walked = (calendar: BusinessCalendar, from: Temporal.PlainDate, count: number) => {
      let day = from
      const walk = (step: number) => {
        while (!isOpen(calendar, day)) day = day.add({ days: step })
      }
      walk(-1)
      for (let left = Math.abs(count); left > 0; left -= 1) {
        day = day.add({ days: Math.sign(count) })
        walk(Math.sign(count))
      }
      return day.toString()
    }
    fc.assert(
      fc.property(calendars, crowded, days, fc.integer({ min: -60, max: 60 }), (calendar, closedDays, day, count) => {
        // Many closed days near the counted ones, some of them twice or on weekends.
        const near = closedDays.map((gap) => ({ ...closing, on: day.add({ days: gap }).toString() }))
        const busy = { ...calendar, closedDays: [...calendar.closedDays, ...near] }
        expect(addBusinessDays(busy, day, count).toString()).toBe(walked(busy, day, count))
      }),
    )
  })

  test('the count agrees with asking day by day', () => {
    fc.assert(
      fc.property(calendars, days, fc.integer({ min: 0, max: 90 }), (calendar, from, length) => {
        const asked = Array.from({ length }, (_, index) => from.add({ days: index + 1 })).filter((day) =>
          isOpen(calendar, day),
        )
        expect(businessDaysBetween(calendar, from, from.add({ days: length }))).toBe(asked.length)
      }),
    )
  })
})

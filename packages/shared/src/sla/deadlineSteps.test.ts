import { describe, expect, test } from 'vitest'
import type { Language } from '../language/language.ts'
import { stockholm } from './calendars.fixture.ts'
import { endClock, pauseClock, resumeClock, startClock } from './clockRecord.ts'
import { type Deadline, deadlineOf, previewDeadline } from './deadline.ts'

const at = (text: string) => Temporal.Instant.from(text)
const told = (deadline: Deadline, language: Language) =>
  deadline.steps.map(({ on, kind, reason }) => `${on} ${kind} ${reason[language]}`)
const kinds = (deadline: Deadline) => deadline.steps.map(({ on, kind }) => `${on} ${kind}`)

describe('why this day', () => {
  test('a Saturday start, weekend and Christmas are each accounted for', () => {
    const deadline = previewDeadline('REVIEW', at('2026-12-19T10:00:00Z'), stockholm, { reviewDays: 5 })
    expect(told(deadline, 'en')).toEqual([
      '2026-12-19 START Closed: Weekend (Saturday). It counts from the open day before, Friday 18 December. The validation team has 5 business days from submission to review the claim.',
      '2026-12-20 SKIPPED Weekend (Sunday)',
      '2026-12-21 COUNTED Business day 1 of 5',
      '2026-12-22 COUNTED Business day 2 of 5',
      '2026-12-23 COUNTED Business day 3 of 5',
      '2026-12-24 SKIPPED Christmas Eve',
      '2026-12-25 SKIPPED Christmas Day',
      '2026-12-26 SKIPPED Boxing Day',
      '2026-12-27 SKIPPED Weekend (Sunday)',
      '2026-12-28 COUNTED Business day 4 of 5',
      '2026-12-29 DUE Business day 5 of 5: the due day. All of it counts, until midnight, Central European Time.',
    ])
    expect(told(deadline, 'sv').slice(0, 3)).toEqual([
      '2026-12-19 START Stängt: Helg (lördag). Det räknas från den öppna dagen före, fredag 18 december. Valideringsteamet har 5 arbetsdagar från inskickandet på sig att granska anspråket.',
      '2026-12-20 SKIPPED Helg (söndag)',
      '2026-12-21 COUNTED Arbetsdag 1 av 5',
    ])
  })

  test('a single day is told in the singular', () => {
    const [start] = previewDeadline('REVIEW', at('2026-11-23T10:00:00Z'), stockholm, { reviewDays: 1 }).steps
    expect(start?.reason.en).toContain('has 1 business day from')
    expect(start?.reason.sv).toContain('har 1 arbetsdag från')
  })

  const paused = pauseClock(startClock('REVIEW', at('2026-11-23T10:00:00Z')), at('2026-11-24T10:00:00Z'))

  test('a pause tells what is left and where it would end if it went on today', () => {
    expect(told(deadlineOf(paused, stockholm, at('2026-11-27T10:00:00Z')), 'sv').slice(1)).toEqual([
      '2026-11-24 COUNTED Arbetsdag 1 av 2',
      '2026-11-24 PAUSED Det är partnerns tur och tiden står stilla. En påbörjad dag räknas som använd: 1 arbetsdag kvar.',
      '2026-11-28 SKIPPED Helg (lördag)',
      '2026-11-29 SKIPPED Helg (söndag)',
      '2026-11-30 DUE_IF_RESUMED Sista dagen om tiden fortsatte löpa i dag, med 1 arbetsdag.',
    ])
  })

  test('after the answer the way to the new due day follows', () => {
    const going = deadlineOf(resumeClock(paused, at('2026-11-28T10:00:00Z')), stockholm, at('2026-11-28T10:00:00Z'))
    expect(kinds(going)).toEqual([
      '2026-11-23 START',
      '2026-11-24 COUNTED',
      '2026-11-24 PAUSED',
      '2026-11-28 RESUMED',
      '2026-11-29 SKIPPED',
      '2026-11-30 DUE',
    ])
    expect(going.steps[3]?.reason.en).toBe(
      'The partner answered on a closed day (Weekend (Saturday)): the clock goes on from the open day before, Friday 27 November, with 1 business day.',
    )
  })

  test('a pause after the due day shows the day that was missed', () => {
    const late = pauseClock(startClock('REVIEW', at('2026-11-23T10:00:00Z')), at('2026-11-27T10:00:00Z'))
    const deadline = deadlineOf(endClock(late, at('2026-11-27T12:00:00Z')), stockholm, at('2026-11-30T10:00:00Z'))
    expect(kinds(deadline)).toEqual(['2026-11-23 START', '2026-11-24 COUNTED', '2026-11-25 DUE', '2026-11-27 PAUSED'])
    expect(deadline.steps.at(-1)?.reason.en).toContain('The due day had passed')
  })

  test('a clock that ended early still shows the whole way', () => {
    const ended = endClock(startClock('REVIEW', at('2026-11-23T10:00:00Z')), at('2026-11-23T12:00:00Z'))
    expect(kinds(deadlineOf(ended, stockholm, at('2026-11-30T10:00:00Z')))).toEqual([
      '2026-11-23 START',
      '2026-11-24 COUNTED',
      '2026-11-25 DUE',
    ])
  })

  test('calendar days and fixed days explain themselves in two steps', () => {
    const from = at('2026-11-21T10:00:00Z')
    expect(told(previewDeadline('DISPUTE_WINDOW', from, stockholm), 'en')).toEqual([
      '2026-11-21 START Day 0: the count begins with the day after. A rejection can be disputed within 30 calendar days.',
      '2026-12-21 DUE 30 calendar days after the start, closed days included: the due day. All of it counts, until midnight, Central European Time.',
    ])
    expect(told(previewDeadline('SUBMIT', from, stockholm, {}, '2027-02-15'), 'sv')).toEqual([
      '2026-11-21 START Anspråksperioden stänger den 15 februari 2027. Utkast som inte är inskickade då förfaller.',
      '2027-02-15 DUE En bestämd dag. Hela dagen räknas, till midnatt, centraleuropeisk tid.',
    ])
    expect(told(previewDeadline('ANSWER', from, stockholm, {}, '2027-03-31'), 'en')[0]).toBe(
      '2026-11-21 START Corrections are accepted until 31 March 2027. Without an answer by then the claim is rejected.',
    )
  })
})
